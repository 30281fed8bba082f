// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistmodel.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Two codes side by side in the window.
class ComparingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void opensFromTheArticle()
    {
        m_fixture->type(u"486"_s);
        QVERIFY(m_fixture->clickLink(u"kotae:sip/486/600"_s));
        QCOMPARE(m_fixture->shown(), (QList{486, 600}));
        QCOMPARE(m_fixture->window->windowTitle(), u"486 Busy Here and 600 Busy Everywhere — Kotae"_s);
        QVERIFY(m_fixture->status().contains(u"comparing 486 with 600"_s));
        QVERIFY(bar().isVisible());
    }

    void opensFromTwoRows_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("Ctrl+click") << true;
        QTest::newRow("Shift+Down") << false;
    }

    void opensFromTwoRows()
    {
        QFETCH(bool, byMouse);
        m_fixture->clickRow(486);
        const int next = m_fixture->rows().value(m_fixture->rows().indexOf(486) + 1);
        if (byMouse)
            m_fixture->clickRow(next, Qt::ControlModifier);
        else
            QTest::keyClick(&m_fixture->list(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_fixture->shown(), (QList{486, next}));
    }

    void opensFromTheSearchBoxByShift()
    {
        const QList<int> rows = m_fixture->rows();
        m_fixture->press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_fixture->shown(), rows.first(2));
    }

    void selectsBothSidesHoweverTheyWereChosen_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("from the list") << true;
        QTest::newRow("by typing") << false;
    }

    void selectsBothSidesHoweverTheyWereChosen()
    {
        QFETCH(bool, byMouse);
        m_fixture->type(u"48"_s);
        m_fixture->clickRow(487);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        m_fixture->clickRow(481);
        if (!byMouse) {
            QTest::keyClick(m_fixture->window.get(), Qt::Key_2, Qt::ControlModifier);
            QTest::keyClicks(QApplication::focusWidget(), u"481"_s);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QCOMPARE(m_fixture->shown(), (QList{487, 481}));
        QCOMPARE(m_fixture->selected(), (QList{487, 481}));
    }

    void leavesOnTheSecondEsc()
    {
        m_fixture->type(u"486"_s);
        QVERIFY(m_fixture->clickLink(u"kotae:sip/486/600"_s));
        m_fixture->box().setFocus();
        m_fixture->press(Qt::Key_Escape);
        QCOMPARE(m_fixture->shown(), (QList{486, 600}));
        QCOMPARE(m_fixture->selected(), (QList{486, 600}));
        m_fixture->press(Qt::Key_Escape);
        QCOMPARE(m_fixture->shown(), QList{486});
        QCOMPARE(m_fixture->selected(), QList{486});
        QVERIFY(!bar().isVisible());
    }

    void closes_data()
    {
        QTest::addColumn<bool>("byButton");
        QTest::newRow("button") << true;
        QTest::newRow("Ctrl+W") << false;
    }

    void closes()
    {
        QFETCH(bool, byButton);
        m_fixture->type(u"487"_s);
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        m_fixture->type(u"301"_s);
        if (byButton)
            QTest::mouseClick(&m_fixture->find<QAbstractButton>("closeButton"), Qt::LeftButton);
        else
            QTest::keyClick(m_fixture->window.get(), Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(m_fixture->shown(), QList{487});
        m_fixture->type(u"603"_s);
        QCOMPARE(m_fixture->shown(), QList{603});
    }

    void swaps_data() { closes_data(); }

    void swaps()
    {
        QFETCH(bool, byButton);
        compare(486, 600);
        if (byButton)
            QTest::mouseClick(&m_fixture->find<QAbstractButton>("swapButton"), Qt::LeftButton);
        else
            QTest::keyClick(m_fixture->window.get(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_fixture->shown(), (QList{600, 486}));
        QVERIFY(m_fixture->status().contains(u"comparing 600 with 486"_s));
    }

    void showsThePairNoteFirst_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("right");
        QTest::newRow("as it is written") << 301 << 487;
        QTest::newRow("the other way round") << 487 << 301;
    }

    void showsThePairNoteFirst()
    {
        QFETCH(int, left);
        QFETCH(int, right);
        compare(left, right);
        const QString text = m_fixture->article().toPlainText();
        const auto note = shippedCatalog().pairNotes().between(
            shippedCatalog().indexOf({u"sip"_s, left}), shippedCatalog().indexOf({u"sip"_s, right}));
        QVERIFY(note);
        QVERIFY(text.contains(note->note.en.first().left(40)));
        QVERIFY(text.indexOf(u"What tells them apart"_s) < text.indexOf(u"What it means"_s));
    }

    void saysThatThereIsNoNote()
    {
        compare(100, 608);
        QVERIFY(m_fixture->article().toPlainText().contains(u"Nobody has written yet what tells these two apart."_s));
        m_fixture->switchLanguage();
        QVERIFY(m_fixture->article().toPlainText().contains(u"見分け方はまだ書かれていません。"_s));
    }

    void marksTheFactsThatDiffer()
    {
        compare(301, 487);
        QVERIFY(m_fixture->article().toPlainText().contains(u"≠ "_s));
    }

    void enablesOnlyWhatIsPossible()
    {
        const auto enabled = [this] {
            return std::pair(m_fixture->action("actionSwap").isEnabled(), m_fixture->action("actionCloseComparison").isEnabled());
        };
        QCOMPARE(enabled(), std::pair(false, false));
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(enabled(), std::pair(false, true));
        m_fixture->press(Qt::Key_Down);
        QCOMPARE(enabled(), std::pair(true, true));
    }

    void replacesTheSecondRowByAThird_data()
    {
        QTest::addColumn<QByteArray>("how");
        QTest::addColumn<QList<int>>("shown");
        QTest::newRow("by Ctrl+click") << QByteArray("click") << QList{481, 487};
        QTest::newRow("by Ctrl+click above") << QByteArray("click above") << QList{404, 481};
        QTest::newRow("by Shift+click") << QByteArray("range") << QList{481, 486};
        QTest::newRow("by Shift+Down") << QByteArray("Down") << QList{481, 484};
        QTest::newRow("by Shift+Up") << QByteArray("Up") << QList{478, 481};
    }

    void replacesTheSecondRowByAThird()
    {
        QFETCH(QByteArray, how);
        QFETCH(QList<int>, shown);
        m_fixture->clickRow(481);
        m_fixture->list().setFocus();
        if (how == "click" || how == "click above") {
            m_fixture->clickRow(503, Qt::ControlModifier);
            m_fixture->clickRow(how == "click" ? 487 : 404, Qt::ControlModifier);
        } else if (how == "range") {
            m_fixture->clickRow(486, Qt::ShiftModifier);
        } else {
            for (int time = 0; time < 3; ++time)
                m_fixture->press(how == "Down" ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
        }
        QCOMPARE(m_fixture->selected(), shown);
        QCOMPARE(m_fixture->shown(), shown);
        const int current = m_fixture->list().currentIndex().data(CodeListModel::NumberRole).toInt();
        QVERIFY(shown.contains(current) && current != 481);
    }

    void keepsTheLeftCodeOfAPlaceThatWasOpened_data()
    {
        QTest::addColumn<QString>("opened");
        QTest::addColumn<QList<int>>("shown");
        QTest::newRow("above") << u"kotae:sip/301/487"_s << QList{301, 600};
        QTest::newRow("below") << u"kotae:sip/487/301"_s << QList{487, 600};
    }

    void keepsTheLeftCodeOfAPlaceThatWasOpened()
    {
        QFETCH(QString, opened);
        m_fixture->clickRow(opened.endsWith(u"487"_s) ? 487 : 301);
        m_fixture->window->open(opened);
        m_fixture->clickRow(600, Qt::ControlModifier);
        QTEST(m_fixture->shown(), "shown");
        QTEST(m_fixture->selected(), "shown");
    }

    void shrinksToOneRow()
    {
        m_fixture->clickRow(481);
        m_fixture->list().setFocus();
        m_fixture->press(Qt::Key_Down, Qt::ShiftModifier);
        m_fixture->press(Qt::Key_Down, Qt::ShiftModifier);
        m_fixture->press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_fixture->shown(), (QList{481, 482}));
        m_fixture->press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(m_fixture->shown(), QList{481});
        QTest::keySequence(&m_fixture->list(), QKeySequence::SelectAll);
        QCOMPARE(m_fixture->shown(), QList{481});
        QCOMPARE(m_fixture->selected(), QList{481});
    }

private:
    QWidget &bar() const { return m_fixture->find<QWidget>("comparisonBar"); }

    /// By the mouse; the order is then that of the list, so swapped where it is not.
    void compare(int left, int right) const
    {
        m_fixture->clickRow(left);
        m_fixture->clickRow(right, Qt::ControlModifier);
        if (m_fixture->shown().first() != left)
            m_fixture->action("actionSwap").trigger();
        QCOMPARE(m_fixture->shown(), (QList{left, right}));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(ComparingTest)
#include "comparingtest.moc"
