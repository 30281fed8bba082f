// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QFont>

namespace Kotae {

/// A ladder as an <svg> element for a page that a browser shows, at most that wide; light colours. Its boxes are at
/// least that high, for a ladder that stands beside another one.
QString ladderToSvg(const Ladder &ladder, qreal width, const QFont &font, qreal boxHeight = 0);

} // namespace Kotae
