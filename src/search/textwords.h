// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"
#include "rank.h"

namespace Kotae {

/// The rank of the best text of a code that has all words of a query by itself: Rank::Keyword if "wrong password" is a keyword
/// and the words are password and wrong, but not if "wrong number" and "password required" are. Rank::None if there is no such
/// text.
Rank rankTogether(const Catalog &catalog, int code, const QList<QueryWord> &words);

} // namespace Kotae
