// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "catalog.h"
#include "wording.h"

namespace Kotae {

/// Everything that the record of a code holds, as an article. A damaged record gives an article that says so.
Article articleOf(const Catalog &catalog, int code, const Wording &wording);

/// Two codes side by side: what tells them apart, the sections in step, the flows, the facts with the differing rows marked.
Article comparisonOf(const Catalog &catalog, int left, int right, const Wording &wording);

} // namespace Kotae
