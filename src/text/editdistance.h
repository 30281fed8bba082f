// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace Kotae {

/// The number of insertions, deletions, substitutions and swaps of neighbours between two Latin words, ASCII (optimal string
/// alignment), or limit + 1 if there are more than limit. Words of more than 63 letters are the same or over the limit.
int editDistance(QByteArrayView left, QByteArrayView right, int limit);

} // namespace Kotae
