// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace Kotae {

/// An article as plain text: no markup, flows in words, two compared codes one below the other in each section. For a terminal in
/// lines of at most so many columns; with a width of 0, for tickets and mails that break lines themselves, a paragraph is a line.
QString toPlainText(const Article &article, int width = 0);

} // namespace Kotae
