// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistmodel.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// What the window does around a search: useful words, filters, help, reasons, input methods.
class FindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void saysWhatAnUnknownNumberCountsAs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("provisional") << u"185"_s << u"treats it as 183 (RFC 3261 §8.1.3.2)"_s
                                     << u"183 として扱います（RFC 3261 §8.1.3.2）"_s;
        QTest::newRow("final") << u"499"_s << u"treats it as 400"_s << u"400 として扱います"_s;
        QTest::newRow("no status code") << u"700"_s << u"700 is no code."_s << u"700 はコードではありません。"_s;
        QTest::newRow("nothing") << u"xyzzy"_s << u"Nothing found for “xyzzy”."_s << u"「xyzzy」に該当するコードはありません。"_s;
        QTest::newRow("markup") << u"<i>xyzzyq&"_s << u"“&lt;i&gt;xyzzyq&amp;”"_s << u"「&lt;i&gt;xyzzyq&amp;」"_s;
    }

    void saysWhatAnUnknownNumberCountsAs()
    {
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        QFETCH(QString, query);
        m_fixture->type(query);
        QCOMPARE(m_fixture->rows(), QList<int>());
        QVERIFY2(m_fixture->emptyText().contains(english), qUtf8Printable(m_fixture->emptyText()));
        m_fixture->switchLanguage();
        QVERIFY2(m_fixture->emptyText().contains(japanese), qUtf8Printable(m_fixture->emptyText()));
    }

    void showsWhatBelongsToAQueryWithoutRows_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("shown");
        QTest::newRow("counts as another code") << u"299"_s << 200;
        QTest::newRow("no status code") << u"777"_s << 487;
        QTest::newRow("nothing") << u"zzzqqq"_s << 487;
    }

    void showsWhatBelongsToAQueryWithoutRows()
    {
        QFETCH(QString, query);
        QFETCH(int, shown);
        m_fixture->clickRow(487);
        m_fixture->type(query);
        QCOMPARE(m_fixture->rows(), QList<int>());
        QCOMPARE(m_fixture->shown(), QList{shown});
        m_fixture->press(Qt::Key_Escape);
        QCOMPARE(m_fixture->shown(), QList{shown});
        QCOMPARE(m_fixture->selected(), QList{shown});
    }

    void returnsToWhatTheReaderStayedAt()
    {
        m_fixture->type(u"486"_s);
        m_fixture->article().setFocus();
        m_fixture->type(u"zzzqqq"_s);
        QCOMPARE(m_fixture->shown(), QList{486});
        QVERIFY(!m_fixture->action("actionBack").isEnabled());
    }

    void waitsForTheRestOfANumber()
    {
        const auto &notice = m_fixture->find<QLabel>("noticeLabel");
        for (const QString &begin : {u"4"_s, u"48"_s, u"486"_s}) {
            m_fixture->type(begin);
            QVERIFY2(!notice.isVisible(), qUtf8Printable(begin));
        }
    }

    void offersTheNeighboursOfAnUnknownNumber()
    {
        m_fixture->type(u"185"_s);
        QVERIFY(m_fixture->emptyText().contains(u"183 Session Progress"_s));
        auto &label = m_fixture->find<QLabel>("emptyLabel");
        Q_EMIT label.linkActivated(m_fixture->emptyText().section(u"href='"_s, 1, 1).section(u'\'', 0, 0));
        QCOMPARE(m_fixture->shown(), QList{183});
    }

    void filtersByClass()
    {
        QTest::mouseClick(&m_fixture->find<QAbstractButton>("chip3xx"), Qt::LeftButton);
        QCOMPARE(m_fixture->rows().first(), 300);
        QVERIFY(m_fixture->rows().last() < 400);
        QVERIFY(m_fixture->status().startsWith(u"%1 of "_s.arg(m_fixture->rows().size())));
        m_fixture->type(u"busy"_s);
        QVERIFY(m_fixture->find<QAbstractButton>("chip6xx").isEnabled());
        QTest::mouseClick(&m_fixture->find<QAbstractButton>("chip6xx"), Qt::LeftButton);
        QCOMPARE(m_fixture->rows().first(), 600);
        QTest::mouseClick(&m_fixture->find<QAbstractButton>("chipAll"), Qt::LeftButton);
        QCOMPARE(m_fixture->rows().first(), 486);
    }

    void saysWhyANumberIsDialled()
    {
        m_fixture->type(u"184"_s);
        QCOMPARE(m_fixture->rows().first(), 433);
        QCOMPARE(m_fixture->shown(), QList{433});
        const auto &notice = m_fixture->find<QLabel>("noticeLabel");
        QVERIFY2(notice.text().contains(u">This catalog has no code 184."_s), qUtf8Printable(notice.text()));
        QVERIFY(notice.text().contains(u"withholds the caller's number"_s) || notice.text().contains(u"withholds the caller&"_s));
        QVERIFY(notice.text().contains(u"183 Session Progress"_s));
        m_fixture->type(u"486"_s);
        QVERIFY(!notice.isVisible());
    }

    void offersNearWords()
    {
        m_fixture->type(u"dialgo xq"_s);
        m_fixture->type(u"\"terminatde\""_s);
        const QString text = m_fixture->emptyText();
        QVERIFY2(text.contains(u"Did you mean:"_s) && text.contains(u"query:terminated"_s), qUtf8Printable(text));
        Q_EMIT m_fixture->find<QLabel>("emptyLabel").linkActivated(u"query:terminated"_s);
        QCOMPARE(m_fixture->box().text(), u"terminated"_s);
        QCOMPARE(m_fixture->rows().first(), 487);
    }

    void narrowsDownByFacts()
    {
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        QVERIFY(tree.hasFocus());
        const QModelIndex value = facet(tree, u"Retry-After"_s);
        QVERIFY(value.isValid());
        const int hits = value.siblingAtColumn(1).data().toInt();
        tree.expand(value.parent());
        tree.setCurrentIndex(value);
        QTest::keyClick(&tree, Qt::Key_Space);
        QCOMPARE(m_fixture->rows().size(), hits);
        QVERIFY(m_fixture->rows().contains(503));
        QCOMPARE(tree.currentIndex().data().toString(), u"Retry-After"_s);
        QVERIFY(m_fixture->find<QLabel>("chosenLabel").text().startsWith(u"Carries: Retry-After"_s));
        m_fixture->type(u"busy"_s);
        QCOMPARE(m_fixture->rows().first(), 486);
        QVERIFY(facet(tree, u"Retry-After"_s).siblingAtColumn(1).data().toInt() <= hits);
        QTest::keyClick(&tree, Qt::Key_Escape);
        QVERIFY(!tree.isVisible());
        QVERIFY(m_fixture->find<QLabel>("chosenLabel").isVisible());
        m_fixture->find<QAbstractButton>("clearButton").click();
        QVERIFY(!m_fixture->find<QLabel>("chosenLabel").isVisible());
    }

    void clearsTheFiltersByKeyboard()
    {
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        tree.model()->setData(facet(tree, u"Retry-After"_s), Qt::Checked, Qt::CheckStateRole);
        m_fixture->press(Qt::Key_Tab);
        auto &button = m_fixture->find<QAbstractButton>("clearButton");
        QVERIFY(button.hasFocus());
        QCOMPARE(button.accessibleName(), u"Clear all filters"_s);
        m_fixture->press(Qt::Key_Tab);
        QVERIFY(m_fixture->list().hasFocus());
        m_fixture->press(Qt::Key_Backtab);
        m_fixture->press(Qt::Key_Space);
        QCOMPARE(m_fixture->rows().size(), shippedCatalog().size());
        QVERIFY(!button.isVisible());
        QVERIFY(m_fixture->list().hasFocus());
    }

    void marksARowOfTheFiltersFromEdgeToEdge()
    {
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        m_fixture->press(Qt::Key_Down);
        m_fixture->press(Qt::Key_Down);
        const QRect row = tree.visualRect(tree.currentIndex());
        const QImage seen = tree.viewport()->grab().toImage();
        for (int x = 4; x < seen.width() - 4; ++x)
            QCOMPARE(seen.pixelColor(x, row.top() + 2), tree.palette().color(QPalette::Highlight));
    }

    void givesTheRoomOfTheFiltersToTheirTexts()
    {
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        const int counts = tree.fontMetrics().horizontalAdvance(QString::number(shippedCatalog().size()));
        QVERIFY(tree.columnWidth(1) <= counts + 24);
        QCOMPARE(tree.columnWidth(0) + tree.columnWidth(1), tree.viewport()->width());
    }

    void changesTheClassesWithTheRegistry()
    {
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        const QModelIndex causes = facet(tree, shippedCatalog().registries()[1].name.en);
        QVERIFY(causes.isValid());
        tree.model()->setData(causes, Qt::Checked, Qt::CheckStateRole);
        QVERIFY(m_fixture->window->findChild<QAbstractButton *>(u"chip1–31"_s));
        QVERIFY(!m_fixture->window->findChild<QAbstractButton *>(u"chip4xx"_s));
        QCOMPARE(m_fixture->rows().first(), 1);
    }

    void choosesARegistryOrItsClasses_data()
    {
        QTest::addColumn<QStringList>("ticked");
        QTest::addColumn<QString>("summary");
        QTest::addColumn<int>("first");
        const QString sip = shippedCatalog().registries()[0].name.en;
        const QString causes = shippedCatalog().registries()[1].name.en;
        QTest::newRow("a class of the registry") << QStringList{sip, u"2xx Success"_s} << QString() << 200;
        QTest::newRow("the registry of classes") << QStringList{u"2xx Success"_s, u"3xx Redirection"_s, sip} << sip << 100;
        QTest::newRow("two classes") << QStringList{u"2xx Success"_s, u"3xx Redirection"_s} << u"2xx Success · 3xx Redirection"_s
                                     << 200;
        QTest::newRow("a class and another registry")
            << QStringList{causes, u"2xx Success"_s} << u"2xx Success · "_s + causes << 200;
    }

    void choosesARegistryOrItsClasses()
    {
        QFETCH(QStringList, ticked);
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        for (const QString &text : ticked)
            tree.model()->setData(facet(tree, text), Qt::Checked, Qt::CheckStateRole);
        QTEST(m_fixture->find<QLabel>("chosenLabel").text(), "summary");
        QTEST(m_fixture->rows().first(), "first");
    }

    void keepsTheFiltersInSightWhereNothingIsFound()
    {
        m_fixture->action("actionFilter").trigger();
        auto &tree = m_fixture->find<QTreeView>("facetTree");
        m_fixture->type(u"zzzqqq"_s);
        const QModelIndex success = facet(tree, u"2xx Success"_s);
        QVERIFY(tree.visualRect(success).isValid());
        QCOMPARE(success.siblingAtColumn(1).data().toString(), u"0"_s);
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(facet(tree, u"2xx Success"_s).siblingAtColumn(1).data().toInt() > 0);
    }

    void completesPrefixes()
    {
        m_fixture->type(u"hea"_s);
        auto *popup = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
        QVERIFY(popup);
        QCOMPARE(popup->model()->index(0, 0).data().toString(), u"header:"_s);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(m_fixture->box().text(), u"header:"_s);
        QCOMPARE(m_fixture->rows().size(), shippedCatalog().size());
        QTest::keyClicks(&m_fixture->box(), u"min-s"_s);
        QCOMPARE(m_fixture->rows(), QList{422});
        m_fixture->box().clear();
    }

    void helpsWithTheQuery()
    {
        m_fixture->action("actionSearchHelp").trigger();
        const auto *help = QApplication::activePopupWidget();
        QVERIFY(help);
        auto *label = help->findChild<QLabel *>(u"syntaxLabel"_s);
        Q_EMIT label->linkActivated(u"query:4xx"_s);
        QVERIFY(!help->isVisible());
        QCOMPARE(m_fixture->box().text(), u"4xx"_s);
        QCOMPARE(m_fixture->rows().first(), 400);
    }

    void showsWhyARowIsThere()
    {
        m_fixture->type(u"hanashichuu"_s);
        const QModelIndex first = m_fixture->list().model()->index(0, 0);
        QCOMPARE(first.data(CodeListModel::PlaceRole).toString(), u"Keyword:"_s);
        QCOMPARE(first.data(CodeListModel::SummaryRole).toString(), u"話し中"_s);
        m_fixture->switchLanguage();
        QCOMPARE(first.data(CodeListModel::PlaceRole).toString(), QString()); // the Japanese summary has it
        m_fixture->type(u"engaged"_s);
        QCOMPARE(m_fixture->list().model()->index(0, 0).data(CodeListModel::PlaceRole).toString(), u"キーワード："_s);
    }

    void tellsNarrowRowsApartInJapanese()
    {
        WindowFixture fixture(Language::Japanese, {625, 600});
        fixture.type(u"registry:warning"_s);
        fixture.clickRow(305);
        const QImage seen = fixture.list().viewport()->grab().toImage();
        const auto names = [&](int row) {
            const QRect place = fixture.list().visualRect(fixture.list().model()->index(row, 0));
            return seen.copy(place.left() + 50, place.top(), place.width() - 50, place.height() / 2);
        };
        // Incompatible network protocol, Incompatible network address formats
        QCOMPARE(fixture.rows().first(2), (QList{300, 301}));
        QVERIFY(names(0) != names(1));
    }

    void saysThatOtherClassesHaveIt()
    {
        QTest::mouseClick(&m_fixture->find<QAbstractButton>("chip3xx"), Qt::LeftButton);
        m_fixture->type(u"engaged"_s);
        QVERIFY2(m_fixture->emptyText().contains(u"Nothing found for “engaged” with these filters."_s),
            qUtf8Printable(m_fixture->emptyText()));
        Q_EMIT m_fixture->find<QLabel>("emptyLabel").linkActivated(u"all"_s);
        QCOMPARE(m_fixture->rows().value(0), 486);
        QVERIFY(m_fixture->find<QAbstractButton>("chipAll").isChecked());
    }

    void keepsTheCodeWhenAClassIsChosen()
    {
        m_fixture->clickRow(487);
        QTest::mouseClick(&m_fixture->find<QAbstractButton>("chip4xx"), Qt::LeftButton);
        QCOMPARE(m_fixture->shown(), QList{487});
        QCOMPARE(m_fixture->selected(), QList{487});
    }

    void findsWhatAnInputMethodComposes()
    {
        QInputMethodEvent composing(u"ビジ"_s, {});
        QApplication::sendEvent(&m_fixture->box(), &composing);
        QCOMPARE(m_fixture->rows().first(2), (QList{486, 17}));
        // The next kana is being typed; then it is converted. Nothing is committed, and the box keeps the focus.
        for (const QString &text : {u"はなし"_s, u"はなしt"_s, u"はなしちゅう"_s, u"話し中"_s}) {
            QInputMethodEvent next(text, {});
            QApplication::sendEvent(&m_fixture->box(), &next);
            QCOMPARE(m_fixture->rows().first(), 486);
            QCOMPARE(m_fixture->box().text(), QString());
            QVERIFY(m_fixture->box().hasFocus());
            QVERIFY(!QApplication::activePopupWidget());
        }
        QCOMPARE(m_fixture->box().text(), QString());
    }

private:
    /// The choice of a text in the tree of facets.
    static QModelIndex facet(const QTreeView &tree, const QString &text)
    {
        const QModelIndexList found =
            tree.model()->match(tree.model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(FindingTest)
#include "findingtest.moc"
