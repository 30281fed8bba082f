// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

namespace Kotae {

/// The number of insertions, deletions, substitutions and swaps of neighbours between two words (optimal string alignment),
/// or limit + 1 if there are more than limit. The time is bounded by limit, not by the product of the lengths.
int editDistance(QStringView left, QStringView right, int limit);

} // namespace Kotae
