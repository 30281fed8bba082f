// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codepainter.h"

#include "codelistmodel.h"
#include "labelwrap.h"
#include "pagecolours.h"
#include "typescale.h"

#include <QPainter>

namespace Kotae {

namespace {

/// An excerpt begins at a word.
MarkedText fittedIn(qreal room, MarkedText piece)
{
    if (!piece.isExcerpt || piece.marks.isEmpty())
        return piece;
    const LineText whole(piece.text, piece.font);
    const TextRange first = piece.marks.first();
    if (whole.width() <= room || whole.xOf(first.begin + first.size) <= room * 0.6)
        return piece;
    qsizetype cut = first.begin;
    while (cut > 0 && whole.xOf(first.begin) - whole.xOf(cut - 1) <= room * 0.25)
        --cut;
    if (const qsizetype blank = piece.text.indexOf(u' ', cut); blank >= 0 && blank < first.begin)
        cut = blank + 1;
    if (cut == 0)
        return piece;
    piece.text = u'…' + piece.text.sliced(cut);
    for (TextRange &mark : piece.marks)
        mark.begin -= cut - 1;
    return piece;
}

QList<TextRange> marks(const QModelIndex &index, int role)
{
    return index.data(role).value<QList<TextRange>>();
}

} // namespace

CodePainter::CodePainter(QPainter &painter, const QStyleOptionViewItem &option)
    : m_painter(painter), m_option(option), m_selected(option.state & QStyle::State_Selected)
{
}

QFont CodePainter::phraseFont(const QFont &font)
{
    QFont bold(font);
    bold.setWeight(QFont::Weight(TypeScale::strong));
    return bold;
}

QFont CodePainter::smallFont(const QFont &font)
{
    return scaledFont(font, TypeScale::small);
}

int CodePainter::badgeWidth(const QFont &font)
{
    return QFontMetrics(phraseFont(font)).horizontalAdvance(QStringLiteral("0000")) + padding;
}

QColor CodePainter::textColour() const
{
    return m_option.palette.color(m_selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor CodePainter::quietColour() const
{
    if (!m_selected)
        return quietText(m_option.palette);
    QColor colour = textColour();
    colour.setAlphaF(0.82F);
    return colour;
}

QRectF CodePainter::paintTag(const QRectF &line, const QModelIndex &index)
{
    const QString tag = index.data(CodeListModel::TagRole).toString();
    if (tag.isEmpty())
        return line;
    const QFont small = smallFont(m_option.font);
    const QFontMetricsF metrics(small);
    const qreal width = metrics.horizontalAdvance(tag) + padding;
    const QRectF frame(line.right() - width, line.center().y() - metrics.height() / 2, width, metrics.height());
    QColor edge = quietColour();
    edge.setAlphaF(edge.alphaF() * 0.5F);
    m_painter.setPen(edge);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    m_painter.setPen(quietColour());
    m_painter.setFont(small);
    m_painter.drawText(frame, Qt::AlignCenter, tag);
    return line.adjusted(0, 0, -width - padding, 0);
}

void CodePainter::paintNames(const QRectF &line, const QModelIndex &index)
{
    const QFont small = smallFont(m_option.font);
    const MarkedText phrase{index.data(CodeListModel::PhraseRole).toString(), marks(index, CodeListModel::PhraseMarksRole),
        phraseFont(m_option.font), textColour()};
    const MarkedText gloss{
        index.data(CodeListModel::GlossRole).toString(), marks(index, CodeListModel::GlossMarksRole), small, textColour()};
    const LineText wholePhrase(phrase.text, phrase.font);
    const LineText wholeGloss(gloss.text, small);
    const qreal glossWidth = gloss.text.isEmpty() ? 0 : wholeGloss.width() + padding * 2;
    const qreal room = std::max(line.width() / 3, line.width() - glossWidth);
    const qreal phraseWidth = std::min(room, wholePhrase.width() + 1);
    paintIn(phraseWidth, wholePhrase, phrase, line.topLeft());
    const qreal glossLeft = line.left() + phraseWidth + padding;
    const qreal baseline = QFontMetricsF(phrase.font).ascent() - QFontMetricsF(small).ascent();
    if (!gloss.text.isEmpty())
        paintIn(line.right() - glossLeft, wholeGloss, gloss, QPointF(glossLeft, line.top() + baseline));
}

void CodePainter::paintBadge(const QRect &rect, const QModelIndex &index)
{
    const QString slot = index.data(CodeListModel::ColourRole).toString();
    const int height = QFontMetrics(m_option.font).height() + padding;
    const QRectF badge(rect.left(), rect.center().y() - height / 2.0 + 0.5, rect.width(), height);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(slotTint(slot, m_option.palette));
    m_painter.drawRoundedRect(badge, 5, 5);
    m_painter.setPen(slotColour(slot, m_option.palette));
    m_painter.setFont(phraseFont(m_option.font));
    m_painter.drawText(badge, Qt::AlignCenter, index.data(CodeListModel::NumberRole).toString());
}

/// A text that is shaped already, cut off where it is wider than its room.
void CodePainter::paintIn(qreal room, const LineText &whole, const MarkedText &piece, QPointF topLeft)
{
    if (room < QFontMetricsF(piece.font).averageCharWidth() * 2)
        return;
    if (whole.width() <= room)
        paintText(whole, piece, topLeft);
    else
        paintText(LineText(piece.text, piece.font, room), piece, topLeft);
}

void CodePainter::paintLine(const QRectF &line, const QList<MarkedText> &pieces)
{
    qreal x = line.left();
    for (const MarkedText &each : pieces) {
        const qreal room = line.right() - x;
        const qreal letter = QFontMetricsF(each.font).averageCharWidth();
        if (room < letter * 2)
            return;
        const MarkedText piece = fittedIn(room, each);
        const LineText text(piece.text, piece.font, room);
        paintText(text, piece, QPointF(x, line.top()));
        // What a label names stands a blank behind its colon; a full-width one brings its own room.
        const qreal gap = piece.text.endsWith(u'：') ? 0.2 : piece.text.endsWith(u':') ? 0.5 : 1.6;
        x += text.width() + letter * gap;
    }
}

void CodePainter::paintText(const LineText &text, const MarkedText &piece, QPointF topLeft)
{
    m_painter.setPen(piece.colour);
    text.paint(m_painter, topLeft);
    for (const TextRange &mark : piece.marks) {
        const qsizetype end = std::min(mark.begin + mark.size, text.shown());
        if (mark.begin >= end)
            continue;
        const qreal left = topLeft.x() + text.xOf(mark.begin);
        const qreal height = QFontMetricsF(piece.font).height();
        paintMark(QRectF(left, topLeft.y(), topLeft.x() + text.xOf(end) - left, height), text, topLeft);
    }
}

/// A mark is a ground and a line below, so that it does not hang on colour alone. Quiet text would be hard to read on it.
void CodePainter::paintMark(const QRectF &mark, const LineText &text, QPointF topLeft)
{
    const QColor accent = m_option.palette.color(QPalette::Link);
    QColor ground = accent;
    ground.setAlphaF(m_selected ? 0.30F : 0.18F);
    m_painter.fillRect(mark, m_option.palette.color(m_selected ? QPalette::Highlight : QPalette::Base));
    m_painter.fillRect(mark, ground);
    m_painter.fillRect(QRectF(mark.left(), mark.bottom() - 1, mark.width(), 1), accent);
    m_painter.save();
    m_painter.setClipRect(mark);
    m_painter.setPen(textColour());
    text.paint(m_painter, topLeft);
    m_painter.restore();
}

} // namespace Kotae
