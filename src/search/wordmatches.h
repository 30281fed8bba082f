// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wordranks.h"

namespace Kotae {

/// How well a code answers a query.
struct Match {
    Rank rank = Rank::None;
    int cost = 0;
};

/// One for each code.
using Matches = std::vector<Match>;

/// Replaces a match by a better one.
void improve(Match &match, const Match &other);

/// How well a code answers by a single text. A name needs no support; of the others one that the code says in more of its fields
/// is more likely what is meant, and of these a code that is met more often.
Match matchOf(const Catalog &catalog, int code, const WordRank &found);

/// Matches by the words of a query, in whichever order and field they stand. A code that has all of them gets the rank of the
/// worst; one that has some, or some only in its prose, Rank::SomeWords. Words weigh more the fewer codes have them.
void takeWords(const Catalog &catalog, const QList<QueryWord> &words, Matches &matches);

} // namespace Kotae
