// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facetdelegate.h"

#include "facetmodel.h"
#include "pagecolours.h"
#include "typescale.h"

#include <QWidget>

namespace Kotae {

namespace {

constexpr int air = 4;

/// Where the content of a cell is; its ground is all of it.
QStyleOptionViewItem inset(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int indent = 18;
    QStyleOptionViewItem row(option);
    if (index.column() == FacetModel::HitsColumn)
        row.rect.setRight(row.rect.right() - air);
    else if (index.data(FacetModel::IsClassRole).toBool())
        row.rect.setLeft(row.rect.left() + indent);
    return row;
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (const QWidget *widget = option.widget)
        widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, widget);
    QStyledItemDelegate::paint(painter, inset(option, index), index);
}

bool FacetDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, inset(option, index), index);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + 2 * air, size.height() + air};
}

void FacetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row shows where the focus is: a frame around the text alone looks like an editor.
    option->state &= ~QStyle::State_HasFocus;
    const bool isHead = !index.parent().isValid();
    if (isHead)
        option->font.setWeight(QFont::Weight(TypeScale::strong));
    if (isHead || index.column() == FacetModel::HitsColumn)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
}

} // namespace Kotae
