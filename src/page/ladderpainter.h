// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ladderlayout.h"

#include <QColor>
#include <QPalette>

class QPainter;

namespace Kotae {

struct LadderColours {
    QColor text;
    QColor quiet;
    QColor outline; ///< of boxes and lanes
    QColor event; ///< the ground of an event
    QColor ground;
    QColor deciding;
};

/// The colours of a ladder whose code has that colour slot, on the base of a palette.
LadderColours ladderColours(const QString &slot, const QPalette &palette);

/// Draws a ladder as vectors, its top left corner at the origin.
void paintLadder(QPainter &painter, const LadderLayout &layout, const LadderFonts &fonts, const LadderColours &colours);

} // namespace Kotae
