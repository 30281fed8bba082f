// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowstyle.h"

#include "pagecolours.h"

#include <QPainter>
#include <QStyleOption>

namespace Kotae {

namespace {

constexpr int fieldRadius = 3;

void drawEdge(QPainter &painter, const QRect &rect, const QPen &pen, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const qreal inset = pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawFieldEdge(QPainter &painter, const QStyleOption &option)
{
    const bool focus = option.state & QStyle::State_HasFocus;
    const QPen pen(focus ? option.palette.color(QPalette::Link) : outline(option.palette), focus ? 2 : 1);
    drawEdge(painter, option.rect, pen, fieldRadius);
}

} // namespace

void WindowStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        drawEdge(*painter, option->rect, QPen(option->palette.color(QPalette::Link), 2), fieldRadius);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit)
        drawFieldEdge(*painter, *option);
    else if (element == PE_PanelMenu || element == PE_FrameMenu || element == PE_Frame || element == PE_IndicatorCheckBox)
        drawEdge(*painter, option->rect, outline(option->palette), 0);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox)
        drawFieldEdge(*painter, *option);
}

} // namespace Kotae
