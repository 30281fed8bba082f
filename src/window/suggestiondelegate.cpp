// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "suggestiondelegate.h"

#include "codelistmodel.h"
#include "codepainter.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace Kotae {

namespace {

bool isCode(const QModelIndex &index)
{
    return !index.data(CodeListModel::NumberRole).isNull();
}

int widthOf(const QModelIndex &index, int role, const QFont &font)
{
    const QString text = index.data(role).toString();
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 2 * CodePainter::padding;
}

void paintCode(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    CodePainter code(painter, option);
    const QRect content = option.rect.adjusted(CodePainter::padding, 0, -CodePainter::padding, 0);
    const int badge = CodePainter::badgeWidth(option.font);
    code.paintBadge(QRect(content.left(), content.top(), badge, content.height()), index);
    const qreal height = QFontMetricsF(CodePainter::phraseFont(option.font)).lineSpacing();
    const qreal left = content.left() + badge + CodePainter::padding + 2;
    const QRectF line(left, content.center().y() + 0.5 - height / 2, content.right() - left, height);
    code.paintNames(code.paintTag(line, index), index);
}

void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const qreal height = QFontMetricsF(option.font).lineSpacing();
    const QRectF line(option.rect.left() + CodePainter::padding, option.rect.center().y() + 0.5 - height / 2,
        option.rect.width() - 2 * CodePainter::padding, height);
    CodePainter text(painter, option);
    text.paintLine(line, {{index.data().toString(), {}, option.font, text.textColour()}});
}

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    row.index = index;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (view && view->currentIndex() == index)
        row.state |= QStyle::State_Selected;
    row.palette.setCurrentColorGroup(QPalette::Active);
    const QStyle *style = view ? view->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, view);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    (isCode(index) ? paintCode : paintText)(*painter, row, index);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int gap = 6;
    const int height = QFontMetrics(CodePainter::phraseFont(option.font)).lineSpacing() + 2 * gap;
    if (!isCode(index))
        return {widthOf(index, Qt::DisplayRole, option.font), height};
    const int names = widthOf(index, CodeListModel::PhraseRole, CodePainter::phraseFont(option.font))
        + widthOf(index, CodeListModel::GlossRole, CodePainter::smallFont(option.font))
        + widthOf(index, CodeListModel::TagRole, CodePainter::smallFont(option.font));
    return {CodePainter::padding + CodePainter::badgeWidth(option.font) + names + 2 * CodePainter::padding, height};
}

} // namespace Kotae
