// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings.h"

namespace Kotae {

/// Gives the application the palette of an appearance. System follows the lightness and the accent of the system's palette.
void applyAppearance(Appearance appearance);

} // namespace Kotae
