// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"
#include "rank.h"

#include <vector>

namespace Kotae {

/// How well a code has a word.
struct WordRank {
    Rank rank = Rank::None; ///< by the best place that it stands at
    bool mistyped = false; ///< found only by its near misses
    int fields = 0; ///< in how many fields it stands: name, keywords, facts, summary, prose

    bool isFound() const { return rank != Rank::None; }
};

/// One for each code.
using WordRanks = std::vector<WordRank>;

/// Looks for a word, in all of its forms, in the texts of every code.
WordRanks ranksOf(const Catalog &catalog, const QueryWord &word);

/// Looks for one of the pairs of Japanese characters of a word.
WordRanks ranksOfPair(const Catalog &catalog, const QByteArray &pair);

} // namespace Kotae
