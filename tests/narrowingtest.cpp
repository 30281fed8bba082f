// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Narrowing the list down by classes and by facts.
class NarrowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

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

QTEST_MAIN(NarrowingTest)
#include "narrowingtest.moc"
