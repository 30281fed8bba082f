// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "appearance.h"

#include "pagecolours.h"
#include "palettes.h"

#include <QApplication>

namespace Kotae {

namespace {

/// The palette that the platform gives, read once before the first one of ours hides it.
const QPalette &systemPalette()
{
    static const QPalette palette = QApplication::palette();
    return palette;
}

} // namespace

void applyAppearance(Appearance appearance)
{
    const bool systemIsDark = isDark(systemPalette());
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace Kotae
