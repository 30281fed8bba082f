// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "scrollbarlook.h"

#include "pagecolours.h"

#include <QPainter>
#include <QStyleOptionSlider>

#include <algorithm>

namespace Kotae::ScrollBarLook {

namespace {

/// A stretch of the bar, in its direction.
QRect stretch(const QStyleOptionSlider &bar, int from, int to)
{
    if (bar.orientation == Qt::Vertical)
        return {bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from};
    const QRect rect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height());
    return QStyle::visualRect(bar.direction, bar.rect, rect);
}

QColor thumbColour(const QStyleOptionSlider &bar)
{
    const bool meant = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    if (meant && bar.state & QStyle::State_Sunken)
        return bar.palette.color(QPalette::Text);
    return meant && bar.state & QStyle::State_MouseOver ? quietText(bar.palette) : outline(bar.palette);
}

} // namespace

QRect part(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    constexpr int shortestThumb = 28;
    const int length = bar.orientation == Qt::Vertical ? bar.rect.height() : bar.rect.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int wanted = range > 0 ? int(length * qint64(bar.pageStep) / (range + bar.pageStep)) : length;
    const int thumb = std::min(length, std::max(wanted, shortestThumb));
    const int begin =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(bar, begin, begin + thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(bar, 0, begin);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(bar, begin + thumb, length);
    default:
        return {};
    }
}

void paint(QPainter &painter, const QStyleOptionSlider &bar)
{
    constexpr int air = 3;
    painter.fillRect(bar.rect, bar.palette.color(QPalette::Base));
    if (bar.maximum <= bar.minimum)
        return;
    const QRectF thumb = QRectF(part(bar, QStyle::SC_ScrollBarSlider)).adjusted(air, air, -air, -air);
    const qreal radius = std::min(thumb.width(), thumb.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(thumbColour(bar));
    painter.drawRoundedRect(thumb, radius, radius);
    painter.restore();
}

} // namespace Kotae::ScrollBarLook
