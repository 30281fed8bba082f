// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace Kotae {

/// The same article in two languages, as one: each section of a code beside its translation, each row of a comparison above its
/// translation, the facts once with both wordings. Both must have been made of the same codes in the same way.
Article sideBySide(Article first, Article second);

} // namespace Kotae
