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
    int cost = 0; ///< how far from each other and from the names the words of the query stand; 0 if they stand together
    int common = 0;
    int code = -1; ///< its index in the catalog, which follows registries and numbers

    bool operator==(const SearchResult &) const = default;
    bool operator<(const SearchResult &other) const { return order() < other.order(); }

private:
    /// Numbers and conditions mean the order of numbers, however rarely a code is met.
    std::tuple<Rank, int, int, int> order() const { return {rank, cost, rank <= Rank::Condition ? 0 : -common, code}; }
};

/// Everything in which the query is found, best first. An empty query finds nothing.
QList<SearchResult> search(const Catalog &catalog, const Query &query);

} // namespace Kotae
