// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codedelegate.h"

#include "codelistmodel.h"
#include "codepainter.h"

#include <QApplication>
#include <QPainter>

namespace Kotae {

namespace {

constexpr int padding = CodePainter::padding;

/// The row below the mouse stands out a little from the others.
void paintHover(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (!(option.state & QStyle::State_MouseOver) || option.state & QStyle::State_Selected)
        return;
    QColor ground = option.palette.color(QPalette::Text);
    ground.setAlphaF(0.05F);
    painter.fillRect(option.rect, ground);
}

void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    CodePainter code(painter, option);
    const QRect content = option.rect.adjusted(padding, padding - 2, -padding, -padding + 2);
    const int badge = CodePainter::badgeWidth(option.font);
    code.paintBadge(QRect(content.left(), content.top(), badge, content.height()), index);
    const int left = content.left() + badge + padding + 2;
    const QRect text(left, content.top(), content.right() - left, content.height());
    const QFont small = CodePainter::smallFont(option.font);
    const qreal firstLine = QFontMetricsF(CodePainter::phraseFont(option.font)).lineSpacing();
    code.paintNames(code.paintTag(QRectF(text.left(), text.top(), text.width(), firstLine), index), index);
    QList<MarkedText> second;
    if (const QString place = index.data(CodeListModel::PlaceRole).toString(); !place.isEmpty())
        second.append({place, {}, small, code.quietColour()});
    second.append({index.data(CodeListModel::SummaryRole).toString(),
        index.data(CodeListModel::SummaryMarksRole).value<QList<TextRange>>(), small, code.quietColour(), true});
    code.paintLine(QRectF(text.left(), text.top() + firstLine + 1, text.width(), text.height() - firstLine), second);
}

} // namespace

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    row.index = index;
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    // A selected row looks the same whether the search box or the list has the focus: one types in the one and reads the other.
    row.palette.setCurrentColorGroup(QPalette::Active);
    row.state |= QStyle::State_Active;
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, widget);
    paintHover(*painter, row);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRow(*painter, row, index);
    painter->restore();
    if (option.state & QStyle::State_HasFocus && widget && widget->hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(row);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, widget);
    }
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const qreal lines = QFontMetricsF(CodePainter::phraseFont(option.font)).lineSpacing()
        + QFontMetricsF(CodePainter::smallFont(option.font)).lineSpacing();
    return {200, qCeil(lines) + 2 * padding - 1};
}

} // namespace Kotae
