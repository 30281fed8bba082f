// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QScrollBar>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Finding a code and reading it, as a person does with keyboard and mouse.
class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void keepsTheRowInSightWhenTheWindowShrinks()
    {
        m_fixture->clickRow(487);
        m_fixture->window->resize(1180, 420);
        QCoreApplication::processEvents();
        const QRect row = m_fixture->list().visualRect(m_fixture->list().currentIndex());
        QVERIFY(m_fixture->list().viewport()->rect().contains(row));
    }

    void startsWithTheFirstRow()
    {
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->rows().size(), shippedCatalog().size());
        QCOMPARE(m_fixture->selected(), QList{100});
        QCOMPARE(m_fixture->shown(), QList{100});
        QCOMPARE(m_fixture->window->windowTitle(), u"100 Trying — Kotae"_s);
    }

    void opensWithAQuery()
    {
        m_fixture->window->open(u"487"_s);
        QCOMPARE(m_fixture->box().text(), u"487"_s);
        QCOMPARE(m_fixture->shown(), QList{487});
    }

    void followsEachKeystroke()
    {
        const std::array<std::pair<char, QList<int>>, 3> steps{{{'4', {4}}, {'8', {486, 487}}, {'7', {487}}}};
        for (const auto &[key, first] : steps) {
            QTest::keyClick(&m_fixture->box(), key);
            QVERIFY(first.contains(m_fixture->rows().value(0)));
            QCOMPARE(m_fixture->shown(), m_fixture->rows().first(1));
        }
        QCOMPARE(m_fixture->rows().first(), 487);
        QTest::keyClick(&m_fixture->box(), Qt::Key_Backspace);
        QVERIFY(m_fixture->rows().contains(480));
    }

    void findsWords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("first");
        QTest::newRow("number") << u"487"_s << 487;
        QTest::newRow("phrase") << u"busy"_s << 486;
        QTest::newRow("Japanese") << u"話し中"_s << 486;
        QTest::newRow("romaji") << u"hanashichuu"_s << 486;
        QTest::newRow("full width") << u"４８７"_s << 487;
        QTest::newRow("status line") << u"SIP/2.0 487 Request Terminated"_s << 487;
        QTest::newRow("a typo") << u"termnated"_s << 487;
    }

    void findsWords()
    {
        QFETCH(QString, query);
        m_fixture->type(query);
        QTEST(m_fixture->rows().value(0), "first");
        QTEST(m_fixture->shown().value(0), "first");
    }

    void movesInTheListFromTheSearchBox()
    {
        const QList<int> rows = m_fixture->rows();
        m_fixture->press(Qt::Key_Down);
        m_fixture->press(Qt::Key_Down);
        QCOMPARE(m_fixture->shown(), QList{rows[2]});
        m_fixture->press(Qt::Key_Up);
        QCOMPARE(m_fixture->shown(), QList{rows[1]});
        m_fixture->press(Qt::Key_PageDown);
        QVERIFY(rows.indexOf(m_fixture->shown().first()) > 5);
        m_fixture->press(Qt::Key_PageUp);
        QCOMPARE(m_fixture->selected(), m_fixture->shown());
        QVERIFY(m_fixture->box().hasFocus());
    }

    void goesToTheArticleOnEnterAndBackOnEsc()
    {
        m_fixture->type(u"487"_s);
        m_fixture->press(Qt::Key_Return);
        QVERIFY(m_fixture->article().hasFocus());
        m_fixture->press(Qt::Key_PageDown);
        QVERIFY(m_fixture->article().verticalScrollBar()->value() > 0);
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->box().text(), u"487"_s);
    }

    void goesToTheArticleFromARow()
    {
        m_fixture->clickRow(183);
        m_fixture->list().setFocus();
        m_fixture->press(Qt::Key_Return);
        QVERIFY(m_fixture->article().hasFocus());
        QCOMPARE(m_fixture->shown(), QList{183});
    }

    void staysInTheBoxIfNothingWasFound()
    {
        m_fixture->type(u"xyzzy"_s);
        m_fixture->press(Qt::Key_Return);
        QVERIFY(m_fixture->box().hasFocus());
    }

    void clearsOnEscAndKeepsTheCode()
    {
        m_fixture->type(u"487"_s);
        m_fixture->press(Qt::Key_Escape);
        QCOMPARE(m_fixture->box().text(), QString());
        QCOMPARE(m_fixture->rows().size(), shippedCatalog().size());
        QCOMPARE(m_fixture->selected(), QList{487});
        QCOMPARE(m_fixture->shown(), QList{487});
        const QRect row = m_fixture->list().visualRect(m_fixture->list().currentIndex());
        QVERIFY(m_fixture->list().viewport()->rect().contains(row.center()));
    }

    void typesFromTheListIntoTheSearchBox()
    {
        m_fixture->type(u"bus"_s);
        m_fixture->list().setFocus();
        QTest::keyClick(&m_fixture->list(), 'y');
        QCOMPARE(m_fixture->box().text(), u"busy"_s);
        QVERIFY(m_fixture->box().hasFocus());
        m_fixture->list().setFocus();
        m_fixture->press(Qt::Key_Backspace);
        QCOMPARE(m_fixture->box().text(), u"bus"_s);
        m_fixture->list().setFocus();
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->box().text(), u"bus"_s);
    }

    void copiesRows()
    {
        m_fixture->type(u"487"_s);
        QTest::keySequence(&m_fixture->box(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"487 Request Terminated"_s);
        m_fixture->clickRow(183);
        QTest::keySequence(&m_fixture->list(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"183 Session Progress"_s);
        m_fixture->clickRow(487, Qt::ControlModifier);
        QTest::keySequence(&m_fixture->list(), QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text(), u"487 Request Terminated\n183 Session Progress"_s);
    }

    void copiesTheArticle()
    {
        m_fixture->type(u"486"_s);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QApplication::clipboard()->text().startsWith(u"486 Busy Here\n"_s));
        QVERIFY(QApplication::clipboard()->text().contains(u"What to do"_s));
        QCOMPARE(m_fixture->status(), u"Copied: 486 Busy Here"_s);
    }

    void copiesAFlowInWords()
    {
        m_fixture->type(u"486"_s);
        m_fixture->article().selectAll();
        m_fixture->article().copy();
        QVERIFY(QApplication::clipboard()->text().contains(u" → "_s));
        QVERIFY(!QApplication::clipboard()->text().contains(QChar::ObjectReplacementCharacter));
    }

    void followsLinksToCodes()
    {
        m_fixture->type(u"486"_s);
        QVERIFY(m_fixture->clickLink(u"kotae:sip/600"_s));
        QCOMPARE(m_fixture->shown(), QList{600});
        m_fixture->press(Qt::Key_Escape);
        QCOMPARE(m_fixture->box().text(), u"486"_s);
    }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
