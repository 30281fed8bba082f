// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIcon>

namespace Kotae {

enum class Glyph { Search, Menu, Swap, Close, Back, Forward, Up, Down, Star, FullStar, Filter, Help };

/// An icon drawn as a vector in the text colour of the palette that is in force when it is painted.
QIcon glyphIcon(Glyph glyph);

} // namespace Kotae
