// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "palettes.h"

namespace Kotae {

namespace {

struct Tones {
    QRgb window;
    QRgb base;
    QRgb text;
    QRgb dimmed;
    QRgb button;
    QRgb line;
    QRgb selection;
    QRgb selectedText;
    QRgb accent;
};

constexpr Tones lightTones{
    0xfff6f7f9, 0xffffffff, 0xff1c2024, 0xff6a7178, 0xfffdfdfe, 0xffd5d9de, 0xffdbe9fb, 0xff0f2f57, 0xff1d5fb8};
constexpr Tones darkTones{
    0xff202327, 0xff17191c, 0xffe6e8ea, 0xff959ca4, 0xff2c3036, 0xff3b4047, 0xff264568, 0xffeaf2fc, 0xff86b7f5};

QPalette paletteOf(const Tones &tones)
{
    QPalette palette(QColor(tones.button), QColor(tones.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::BrightText})
        set(role, tones.text);
    set(QPalette::Base, tones.base);
    set(QPalette::AlternateBase, tones.window);
    set(QPalette::ToolTipBase, tones.button);
    set(QPalette::PlaceholderText, tones.dimmed);
    set(QPalette::Highlight, tones.selection);
    set(QPalette::HighlightedText, tones.selectedText);
    set(QPalette::Link, tones.accent);
    set(QPalette::LinkVisited, tones.accent);
    set(QPalette::Mid, tones.line);
    set(QPalette::Midlight, tones.line);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(tones.dimmed));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return paletteOf(lightTones);
}

QPalette darkPalette()
{
    return paletteOf(darkTones);
}

} // namespace Kotae
