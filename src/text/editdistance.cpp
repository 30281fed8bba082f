// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "editdistance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace Kotae {

namespace {

constexpr qsizetype longestWord = 63;
using Row = std::array<int, longestWord + 1>;

} // namespace

int editDistance(QByteArrayView left, QByteArrayView right, int limit)
{
    if (std::abs(left.size() - right.size()) > limit || std::max(left.size(), right.size()) > longestWord)
        return left == right ? 0 : limit + 1;
    Row beforeLast{};
    Row last{};
    Row current{};
    for (qsizetype column = 0; column <= right.size(); ++column)
        last[size_t(column)] = int(column);
    for (qsizetype row = 1; row <= left.size(); ++row) {
        current[0] = int(row);
        int best = current[0];
        for (qsizetype column = 1; column <= right.size(); ++column) {
            const auto at = size_t(column);
            const bool same = left[row - 1] == right[column - 1];
            current[at] = std::min({last[at] + 1, current[at - 1] + 1, last[at - 1] + (same ? 0 : 1)});
            const bool swapped =
                row > 1 && column > 1 && left[row - 1] == right[column - 2] && left[row - 2] == right[column - 1];
            if (swapped)
                current[at] = std::min(current[at], beforeLast[at - 2] + 1);
            best = std::min(best, current[at]);
        }
        if (best > limit)
            return limit + 1;
        beforeLast = last;
        last = current;
    }
    return std::min(last[size_t(right.size())], limit + 1);
}

} // namespace Kotae
