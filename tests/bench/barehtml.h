// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pagecolours.h"

namespace Kotae {

/// The HTML that Kotae makes of an article, without the drawings of its flows, which a bare QTextBrowser does not know.
QString bareHtml(const Article &article, const QPalette &palette, qreal pointSize);

} // namespace Kotae
