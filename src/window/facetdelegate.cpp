// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facetdelegate.h"

#include "facetmodel.h"
#include "pagecolours.h"

#include <QApplication>
#include <QPainter>

namespace Kotae {

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    if (!(row.features & QStyleOptionViewItem::HasCheckIndicator))
        return;
    // The outline that the style gives it is nearly that of a dark ground.
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const QRect box = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, option.widget);
    painter->save();
    painter->setPen(quietText(option.palette));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->restore();
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
        option->font.setWeight(QFont::DemiBold);
    if (index.column() == FacetModel::HitsColumn)
        option->palette.setColor(QPalette::Text, quietText(option->palette));
}

} // namespace Kotae
