// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "linetext.h"
#include "marks.h"

#include <QStyledItemDelegate>

namespace Kotae {

/// A piece of a line with the parts of it that were found.
struct MarkedText {
    QString text;
    QList<TextRange> marks;
    QFont font;
    QColor colour;
    bool isExcerpt = false; ///< where it does not fit, it begins near what was found in it
};

/// Paints the parts of a code in a row of a view, in the colours of the row's state: the number on its colour, the names, the
/// registry. A row gives them as the roles of CodeListModel.
class CodePainter {
public:
    static constexpr int padding = 8;

    /// Both must outlive this.
    CodePainter(QPainter &painter, const QStyleOptionViewItem &option);

    static QFont phraseFont(const QFont &font);
    static QFont smallFont(const QFont &font);
    /// How wide the ground of a number is.
    static int badgeWidth(const QFont &font);

    QColor textColour() const;
    QColor quietColour() const;

    void paintBadge(const QRect &rect, const QModelIndex &index);
    /// The registry, at the end of a line; returns what is left of the line.
    QRectF paintTag(const QRectF &line, const QModelIndex &index);
    /// The phrase and the gloss. Where they do not both fit, the phrase gives way, but keeps a third of the line: in
    /// Japanese it is the gloss that tells the rows apart.
    void paintNames(const QRectF &line, const QModelIndex &index);
    /// Pieces one after the other, cut off where the line ends.
    void paintLine(const QRectF &line, const QList<MarkedText> &pieces);

private:
    void paintIn(qreal room, const LineText &whole, const MarkedText &piece, QPointF topLeft);
    void paintText(const LineText &text, const MarkedText &piece, QPointF topLeft);
    void paintMark(const QRectF &mark, const LineText &text, QPointF topLeft);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const bool m_selected;
};

} // namespace Kotae
