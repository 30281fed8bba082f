// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "catalog.h"
#include "wording.h"

namespace Kotae {

/// Two codes set against each other: what tells them apart first, then the sections in step, both flows, and the facts that both
/// registries declare. Without a pair note it says so and names the nearest pairs that have one. A damaged record gives a
/// sentence that says so.
Article comparisonOf(const Catalog &catalog, int left, int right, const Wording &wording);

/// A comparison without the rows of facts on which the two agree; it tells how many there were.
Article withDifferencesOnly(Article comparison, const Wording &wording);

/// Up to `most` pairs (of one of these two codes with a third one) that have a note; those that the codes are most confused with
/// first.
QList<std::pair<int, int>> nearestPairs(const Catalog &catalog, int left, int right, int most);

} // namespace Kotae
