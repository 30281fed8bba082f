// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"

#include <QColor>
#include <QPalette>

namespace Kotae {

/// Whether a palette is light text on a dark ground. Qt 6.4 does not tell.
bool isDark(const QPalette &palette);

/// The names of the colour slots that a registry can give to its classes.
QStringList colourSlots();

/// The colour of a slot for text on the base of the palette: a contrast of at least 4.5:1 on Kotae's own palettes, also on its
/// own tint. A slot that is not known gives the text colour.
QColor slotColour(const QString &slot, const QPalette &palette);

/// The quiet ground of a number in that colour.
QColor slotTint(const QString &slot, const QPalette &palette);

/// Text that steps back: between text and ground, still at least 4.5:1.
QColor quietText(const QPalette &palette);

/// A line that separates without drawing attention.
QColor quietLine(const QPalette &palette);

/// The outline of something that has to be seen: a contrast of at least 3:1 on base and window of Kotae's own palettes.
QColor outline(const QPalette &palette);

/// The look of articles in a palette.
HtmlStyle htmlStyle(const QPalette &palette, qreal pointSize);

} // namespace Kotae
