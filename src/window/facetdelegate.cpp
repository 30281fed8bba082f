// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facetdelegate.h"

#include "facetmodel.h"
#include "pagecolours.h"
#include "typescale.h"

namespace Kotae {

namespace {

QStyleOptionViewItem indented(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    constexpr int indent = 18;
    QStyleOptionViewItem row(option);
    if (index.column() == FacetModel::TextColumn && index.data(FacetModel::IsClassRole).toBool())
        row.rect.setLeft(row.rect.left() + indent);
    return row;
}

} // namespace

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, indented(option, index), index);
}

bool FacetDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return QStyledItemDelegate::editorEvent(event, model, indented(option, index), index);
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int air = 4;
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + air, size.height() + air};
}

void FacetDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A registry stands out among its classes.
    if (index.data(FacetModel::IsRegistryRole).toBool())
        option->font.setWeight(QFont::Weight(TypeScale::strong));
    if (index.column() == FacetModel::HitsColumn)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
}

} // namespace Kotae
