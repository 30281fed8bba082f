// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

/// The type scale of pages, ladders and lists: sizes as factors of the body text, and one weight for what is strong. They are
/// few, since each pair of size and weight is a font that must be found, loaded and drawn anew.
namespace Kotae::TypeScale {

inline constexpr qreal number = 2.5;
inline constexpr qreal phrase = 1.5;
inline constexpr qreal summary = 1.15;
inline constexpr qreal small = 0.88; ///< what is quieter than the text

inline constexpr int strong = 600; ///< font-weight in HTML, QFont::DemiBold

/// A size in points, to the tenth that HTML is written with: so a list and a page share one font.
inline qreal points(qreal body, qreal factor)
{
    return qRound(body * factor * 10) / 10.0;
}

} // namespace Kotae::TypeScale
