// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "places.h"
#include "query.h"
#include "rank.h"

#include <vector>

namespace Kotae {

/// How well a code has a word.
struct WordRank {
    Rank rank = Rank::None; ///< by the best place that it stands at
    bool mistyped = false; ///< found only by its near misses
    Places places = 0; ///< all places that it stands at

    bool isFound() const { return rank != Rank::None; }
    /// The fields that do not have the word: what is said in more of them is more likely what is meant.
    int missingFields() const;
};

/// One for each code.
using WordRanks = std::vector<WordRank>;

/// Looks for a word, in all of its forms, in the texts of every code; only at some places if within says so.
WordRanks ranksOf(const Catalog &catalog, const QueryWord &word, Places within = everywhere);

/// Looks for one of the pairs of Japanese characters of a word.
WordRanks ranksOfPair(const Catalog &catalog, const QByteArray &pair);

} // namespace Kotae
