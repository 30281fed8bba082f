// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings.h"

#include <QPalette>

namespace Kotae {

/// Kotae's own palettes, with which the colours of its classes have been chosen.
QPalette lightPalette();
QPalette darkPalette();

/// Gives the application the palette of an appearance. System follows the lightness and the accent of the system's palette.
void applyAppearance(Appearance appearance);

} // namespace Kotae
