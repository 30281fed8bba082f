// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "chip.h"

#include "pagecolours.h"

#include <QPainter>

namespace Kotae {

Chip::Chip(const QString &text, const QString &colour, QWidget *parent) : QAbstractButton(parent), m_colour(colour)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize Chip::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + metrics.averageCharWidth() * 2, metrics.height() + 6};
}

QSize Chip::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + metrics.averageCharWidth() / 2, metrics.height() + 6};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(1, 1, -1, -1);
    const qreal radius = shape.height() / 2;
    const QColor colour = isEnabled() ? slotColour(m_colour, palette()) : palette().color(QPalette::Disabled, QPalette::Text);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2) : QPen(Qt::NoPen));
    if (isChecked())
        painter.setBrush(colour);
    else if (underMouse() && isEnabled())
        painter.setBrush(slotTint(m_colour, palette()));
    painter.drawRoundedRect(shape, radius, radius);
    painter.setPen(isChecked() ? palette().color(QPalette::Base) : colour);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace Kotae
