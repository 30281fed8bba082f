// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistmodel.h"
#include "windowfixture.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// What the window does around a search: useful words, help, reasons, input methods.
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

    void tellsTheRowBelowTheMouse()
    {
        QAbstractItemView &list = m_fixture->list();
        const auto ground = [&](int row) {
            const QRect place = list.visualRect(list.model()->index(row, 0));
            return list.viewport()->grab().toImage().pixelColor(place.left() + 2, place.top() + 2);
        };
        QTest::mouseMove(list.viewport(), list.visualRect(list.model()->index(2, 0)).center());
        QTRY_VERIFY(ground(2) != ground(3));
        QVERIFY(ground(2) != ground(0)); // that is the selected one
        QTest::mouseMove(list.viewport(), list.visualRect(list.model()->index(3, 0)).center());
        QTRY_VERIFY(ground(3) != ground(2));
        QCOMPARE(ground(2), list.palette().color(QPalette::Base));
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
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(FindingTest)
#include "findingtest.moc"
