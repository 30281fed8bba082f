// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace Kotae {

/// An article as plain text for a terminal or a ticket: no markup, flows in words, two compared codes one below the other in each
/// section.
QString toPlainText(const Article &article);

} // namespace Kotae
