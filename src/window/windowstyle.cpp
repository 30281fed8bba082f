// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowstyle.h"

#include "pagecolours.h"
#include "scrollbarlook.h"

#include <QPainter>
#include <QStyleOption>

namespace Kotae {

namespace {

constexpr int fieldRadius = 3;
/// What lies around the text of a box.
constexpr int fieldPadding = 4;

bool isFramedField(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

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

void drawField(QPainter &painter, const QStyleOption &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(option.rect, fieldRadius, fieldRadius);
    painter.restore();
    drawFieldEdge(painter, option);
}

} // namespace

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // A selected row is one band from edge to edge.
    return hint == SH_ItemView_ShowDecorationSelected ? 1 : QProxyStyle::styleHint(hint, option, widget, returned);
}

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

QRect WindowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const bool padded = element == SE_LineEditContents && isFramedField(option);
    return padded ? rect.adjusted(fieldPadding, 0, -fieldPadding, 0) : rect;
}

QSize WindowStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const bool padded = type == CT_LineEdit && isFramedField(option);
    return padded ? size + QSize(2 * fieldPadding, fieldPadding) : size;
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    return metric == PM_ScrollBarExtent ? ScrollBarLook::extent : QProxyStyle::pixelMetric(metric, option, widget);
}

QRect WindowStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    return bar ? ScrollBarLook::part(*bar, part) : QProxyStyle::subControlRect(control, option, part, widget);
}

void WindowStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ScrollBar && bar)
        ScrollBarLook::paint(*painter, *bar);
    else if (control == CC_ComboBox && box && !box->editable)
        drawChoice(*painter, *box, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

/// A box to choose from, flat as a box for text is.
void WindowStyle::drawChoice(QPainter &painter, const QStyleOptionComboBox &box, const QWidget *widget) const
{
    drawField(painter, box);
    QStyleOption arrow;
    arrow.QStyleOption::operator=(box);
    arrow.rect = subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    drawPrimitive(PE_IndicatorArrowDown, &arrow, &painter, widget);
}

} // namespace Kotae
