// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fold.h"

namespace Kotae {

/// Folded English with its contractions written out: doesn't, and doesnt, as "does not", can't as "cannot", won't as "will not".
/// Of caller's, they're, I'm, we've, he'll and I'd the word is left. Idempotent.
QString withoutContractions(const QString &folded);

/// The same, with the way back to the original.
FoldedText withoutContractions(const FoldedText &folded);

} // namespace Kotae
