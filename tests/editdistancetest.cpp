// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "editdistance.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Kotae;

namespace {

/// The definition of the optimal string alignment, by recursion.
int distanceByDefinition(QByteArrayView left, QByteArrayView right)
{
    if (left.isEmpty() || right.isEmpty())
        return int(left.size() + right.size());
    const QByteArrayView leftRest = left.sliced(1);
    const QByteArrayView rightRest = right.sliced(1);
    int best = distanceByDefinition(leftRest, rightRest) + (left[0] == right[0] ? 0 : 1);
    best = std::min({best, distanceByDefinition(leftRest, right) + 1, distanceByDefinition(left, rightRest) + 1});
    if (left.size() > 1 && right.size() > 1 && left[0] == right[1] && left[1] == right[0])
        best = std::min(best, distanceByDefinition(left.sliced(2), right.sliced(2)) + 1);
    return best;
}

/// All words of at most four letters of a, b and c.
std::vector<QByteArray> shortWords()
{
    std::vector<QByteArray> words{QByteArray()};
    for (size_t index = 0; words[index].size() < 4; ++index) {
        for (const char letter : {'a', 'b', 'c'})
            words.push_back(words[index] + letter);
    }
    return words;
}

} // namespace

class EditDistanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<int>("limit");
        QTest::addColumn<int>("distance");

        const QByteArray long63(63, 'a');
        const QByteArray long64(64, 'a');
        const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, int limit, int distance) {
            QTest::newRow(name) << left << right << limit << distance;
        };
        row("the same", "busy", "busy", 2, 0);
        row("insertion at the beginning", "usy", "busy", 2, 1);
        row("insertion inside", "bsy", "busy", 2, 1);
        row("insertion at the end", "bus", "busy", 2, 1);
        row("deletion inside", "bussy", "busy", 2, 1);
        row("substitution", "bisy", "busy", 2, 1);
        row("substitution of the first letter", "vusy", "busy", 2, 1);
        row("swap at the beginning", "ubsy", "busy", 2, 1);
        row("swap at the end", "buys", "busy", 2, 1);
        row("two swaps", "ubys", "busy", 2, 2);
        row("letters of a swap that are not neighbours", "syub", "buys", 3, 3);
        row("a swapped pair is not changed again", "ca", "abc", 3, 3);
        row("swap and insertion", "unavialabel", "unavailable", 2, 2);
        row("case counts", "Busy", "busy", 2, 1);
        row("at the limit", "forbiden", "forbidden", 1, 1);
        row("over the limit by letters", "forbid", "timeout", 2, 3);
        row("over the limit by length", "re", "redirect", 2, 3);
        row("limit 0, the same", "busy", "busy", 0, 0);
        row("limit 0, other", "bust", "busy", 0, 1);
        row("limit as large as the distance can be", "abc", "xyz", 3, 3);
        row("both empty", "", "", 2, 0);
        row("one empty, within the limit", "", "ok", 2, 2);
        row("one empty, over the limit", "", "busy", 2, 3);
        row("63 letters", long63, long63.chopped(1) + 'b', 2, 1);
        row("64 letters, the same", long64, long64, 2, 0);
        row("64 letters, other", long64, long64.chopped(1) + 'b', 2, 3);
        row("63 and 64 letters", long63, long64, 2, 3);
    }

    void counts()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(int, limit);
        QFETCH(int, distance);
        QCOMPARE(editDistance(left, right, limit), distance);
        QCOMPARE(editDistance(right, left, limit), distance);
    }

    void isTheDefinition()
    {
        const std::vector<QByteArray> words = shortWords();
        for (const QByteArray &left : words) {
            for (const QByteArray &right : words) {
                const int distance = distanceByDefinition(left, right);
                for (int limit = 0; limit <= 4; ++limit) {
                    const QByteArray which = left + " and " + right + ", limit " + QByteArray::number(limit);
                    QVERIFY2(editDistance(left, right, limit) == std::min(distance, limit + 1), which.constData());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(EditDistanceTest)
#include "editdistancetest.moc"
