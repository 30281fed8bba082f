// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "catalog.h"
#include "wording.h"

namespace Kotae {

/// Everything that the record of a code holds. A damaged record gives a sentence that says so.
Article articleOf(const Catalog &catalog, int code, const Wording &wording);

/// What stands in place of an article whose record cannot be read.
Article damagedArticle(const QString &title, const Wording &wording);

} // namespace Kotae
