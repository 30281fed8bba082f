// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "query.h"
#include "rank.h"

#include <tuple>

namespace Kotae {

/// A code that was found. The order of results is the order of this type.
struct SearchResult {
    Rank rank = Rank::None;
    int missingWords = 0; ///< of the query, for Rank::SomeWords
    int wordRanks = 0; ///< of a query that was not found as a whole: the ranks of its words, added up
    int common = 0;
    int code = -1; ///< its index in the catalog, which follows registries and numbers

    bool operator==(const SearchResult &) const = default;
    bool operator<(const SearchResult &other) const { return order() < other.order(); }

private:
    /// A number means the first registry that has it, however rarely the code is met.
    std::tuple<Rank, int, int, int, int> order() const
    {
        return {rank, missingWords, wordRanks, rank == Rank::ExactCode ? 0 : -common, code};
    }
};

/// Everything in which the query is found, best first. An empty query finds nothing.
QList<SearchResult> search(const Catalog &catalog, const Query &query);

/// A number that has no record: what it counts as, and the codes next to it.
struct UnknownNumber {
    int number = -1;
    QString registry;
    std::optional<int> countsAs; ///< nothing if no document says, or it is no number of this registry
    QList<int> neighbours; ///< indices, nearest first, at most four
};

/// Says what a query names that is a number without a record; nothing if it is none, or has one.
std::optional<UnknownNumber> unknownNumber(const Catalog &catalog, const Query &query);

} // namespace Kotae
