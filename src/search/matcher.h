// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "query.h"
#include "rank.h"

#include <vector>

namespace Kotae {

/// The best rank of each code for one word or for the whole query.
using Ranks = std::vector<Rank>;

/// Looks for a word in every folded text of the catalog.
Ranks rankCodes(const Catalog &catalog, const QueryWord &word);

/// Adds the codes that have the word but for a typing mistake: one in words of four letters or more, two in eight or more.
void addNearMisses(const Catalog &catalog, const QueryWord &word, Ranks &ranks);

} // namespace Kotae
