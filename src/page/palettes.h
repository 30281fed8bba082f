// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

namespace Kotae {

/// Kotae's own palettes, with which the colours of its classes have been chosen. Paper is light.
QPalette lightPalette();
QPalette darkPalette();

} // namespace Kotae
