// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QApplication>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// A code that waits for another one to be compared with.
class WaitingComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void opensByKeyboard()
    {
        m_fixture->type(u"487"_s);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_fixture->box().hasFocus());
        QVERIFY(m_fixture->status().contains(u"choose the code to compare with 487, Esc to leave"_s));
        QCOMPARE(m_fixture->box().placeholderText(), u"The code to compare with 487 …"_s);
        m_fixture->type(u"301"_s);
        QCOMPARE(m_fixture->shown(), (QList{487, 301}));
        QVERIFY(m_fixture->article().toPlainText().contains(u"What tells them apart"_s));
        QVERIFY(m_fixture->box().placeholderText().startsWith(u"Search"_s));
    }

    void showsTheCodeThatWaitsForAnother()
    {
        QVERIFY(!bar().isVisible());
        pin(487);
        QVERIFY(bar().isVisible());
        QCOMPARE(m_fixture->find<QLineEdit>("leftCode").text(), u"487 Request Terminated"_s);
        QCOMPARE(m_fixture->find<QLineEdit>("rightCode").text(), QString());
        QCOMPARE(m_fixture->find<QLineEdit>("rightCode").placeholderText(), u"Compare with …"_s);
        QVERIFY(!m_fixture->find<QWidget>("differencesBox").isVisible());
        m_fixture->clickRow(603);
        QCOMPARE(m_fixture->find<QLineEdit>("rightCode").text(), u"603 Decline"_s);
        QVERIFY(m_fixture->find<QWidget>("differencesBox").isVisible());
    }

    void takesTheOtherCodeInTheBar_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<int>>("shown");
        QTest::newRow("on the right") << int(Qt::Key_2) << u"603"_s << QList{487, 603};
        QTest::newRow("on the left, which then waits") << int(Qt::Key_1) << u"603"_s << QList{603};
        QTest::newRow("the same") << int(Qt::Key_2) << u"487"_s << QList{487};
    }

    void takesTheOtherCodeInTheBar()
    {
        QFETCH(int, key);
        QFETCH(QString, typed);
        pin(487);
        QTest::keyClick(m_fixture->window.get(), Qt::Key(key), Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), typed);
        m_fixture->press(Qt::Key_Return);
        QTEST(m_fixture->shown(), "shown");
        QVERIFY(bar().isVisible());
        QVERIFY(bar().isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(m_fixture->status().contains(u"is on the other side already"_s), typed == u"487"_s);
    }

    void leavesTheWaitingCode_data()
    {
        QTest::addColumn<QByteArray>("where");
        for (const char *where : {"rightCode", "codeList", "article"})
            QTest::newRow(where) << QByteArray(where);
    }

    void leavesTheWaitingCode()
    {
        QFETCH(QByteArray, where);
        pin(487);
        m_fixture->find<QWidget>(where.constData()).setFocus();
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(!bar().isVisible());
        QVERIFY(m_fixture->box().hasFocus());
        m_fixture->clickRow(603);
        QCOMPARE(m_fixture->shown(), QList{603});
    }

    void saysWhyTheSameCodeIsNotTaken_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("clicked") << true;
        QTest::newRow("typed") << false;
    }

    void saysWhyTheSameCodeIsNotTaken()
    {
        QFETCH(bool, byMouse);
        pin(487);
        if (byMouse) {
            m_fixture->press(Qt::Key_Down);
            m_fixture->clickRow(487);
        } else {
            m_fixture->type(u"487"_s);
        }
        QCOMPARE(m_fixture->status(), u"487 is there already: choose another code to compare it with."_s);
        QCOMPARE(m_fixture->shown(), QList{487});
    }

    void comparesWithOneAfterTheOther()
    {
        m_fixture->type(u"487"_s);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        m_fixture->type(u"301"_s);
        m_fixture->type(u"603"_s);
        QCOMPARE(m_fixture->shown(), (QList{487, 603}));
    }

    void givesUpOnEsc()
    {
        m_fixture->type(u"487"_s);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        m_fixture->press(Qt::Key_Escape);
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(!m_fixture->status().contains(u"487"_s));
        m_fixture->type(u"301"_s);
        QCOMPARE(m_fixture->shown(), QList{301});
    }

private:
    QWidget &bar() const { return m_fixture->find<QWidget>("comparisonBar"); }

    /// Lets a code wait for another one to be compared with.
    void pin(int code) const
    {
        m_fixture->clickRow(code);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(WaitingComparisonTest)
#include "waitingcomparisontest.moc"
