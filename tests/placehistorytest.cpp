// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "placehistory.h"

#include <QTest>

using namespace Kotae;
using Visit = PlaceHistory::Visit;

/// Back and forward. Places are written as their codes.
class PlaceHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithNothing()
    {
        PlaceHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        QVERIFY(history.back().isEmpty() && history.forward().isEmpty());
        QVERIFY(history.recent().isEmpty());
    }

    void goesBackAndForward()
    {
        PlaceHistory history = visited({1, 2, 3}, Visit::Jump);
        QCOMPARE(history.back().code, 2);
        QCOMPARE(history.back().code, 1);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.back().code, 1);
        QCOMPARE(history.forward().code, 2);
        QVERIFY(history.canGoForward());
    }

    void remembersHowFarOneHadScrolled()
    {
        PlaceHistory history = visited({1, 2}, Visit::Jump);
        history.setPosition(700);
        history.back();
        QCOMPARE(history.position(), 0);
        history.setPosition(300);
        history.forward();
        QCOMPARE(history.position(), 700);
        history.back();
        QCOMPARE(history.position(), 300);
    }

    void aNewPlaceEndsWhatLayAhead()
    {
        PlaceHistory history = visited({1, 2, 3}, Visit::Jump);
        history.back();
        history.visit({7}, Visit::Jump);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().code, 2);
    }

    void browsingLeavesTheLastRow()
    {
        PlaceHistory history = visited({1, 2, 3}, Visit::Browse);
        QVERIFY(!history.canGoBack());
        history.visit({9}, Visit::Jump);
        QCOMPARE(history.back().code, 3);
    }

    void browsingGoesOnFromWhatWasChosen()
    {
        PlaceHistory history = visited({1, 2}, Visit::Browse);
        history.keep();
        history.visit({3}, Visit::Browse);
        history.visit({4}, Visit::Browse);
        QCOMPARE(history.recent(), QList{Place{2}});
        QCOMPARE(history.back().code, 2);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward().code, 4);
    }

    void returnsToWhereBrowsingBegan_data()
    {
        QTest::addColumn<bool>("browsed");
        QTest::newRow("from a jump") << false;
        QTest::newRow("from browsing") << true;
    }

    void returnsToWhereBrowsingBegan()
    {
        QFETCH(bool, browsed);
        PlaceHistory history = visited({1, 2}, Visit::Jump);
        history.visit({3}, browsed ? Visit::Browse : Visit::Jump);
        history.visit({7}, Visit::Browse);
        history.visit({8}, Visit::Browse);
        history.returnTo({3});
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().code, 2);
        QCOMPARE(history.forward().code, 3);
    }

    void aComparisonDoesNotReplaceItsCode()
    {
        PlaceHistory history = visited({1}, Visit::Browse);
        history.visit({1, 2}, Visit::Browse);
        history.visit({1, 3}, Visit::Browse);
        QCOMPARE(history.back(), (Place{1}));
        QCOMPARE(history.forward(), (Place{1, 3}));
    }

    void theSamePlaceCountsOnce()
    {
        PlaceHistory history = visited({1, 1, 2, 1}, Visit::Jump);
        QList<int> recent;
        for (const Place &place : history.recent())
            recent.append(place.code);
        QCOMPARE(recent, (QList{1, 2}));
        QCOMPARE(history.back().code, 2);
        QCOMPARE(history.back().code, 1);
        QVERIFY(!history.canGoBack());
    }

    void forgetsWhatIsLongAgo()
    {
        PlaceHistory history;
        for (int code = 0; code < 10'000; ++code)
            history.visit({code}, Visit::Jump);
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QCOMPARE(steps, 199);
    }

private:
    static PlaceHistory visited(const QList<int> &codes, Visit visit)
    {
        PlaceHistory history;
        for (const int code : codes)
            history.visit({code}, visit);
        return history;
    }
};

QTEST_APPLESS_MAIN(PlaceHistoryTest)
#include "placehistorytest.moc"
