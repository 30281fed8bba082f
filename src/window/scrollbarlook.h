// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyle>

class QStyleOptionSlider;

/// A thin scroll bar: a rounded thumb on the ground of the page, and no arrows.
namespace Kotae::ScrollBarLook {

inline constexpr int extent = 12;

/// Where a part of it is; empty for the arrows.
QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part);
void paint(QPainter &painter, const QStyleOptionSlider &bar);

} // namespace Kotae::ScrollBarLook
