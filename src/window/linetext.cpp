// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "linetext.h"

#include <QFontMetricsF>
#include <QPainter>

namespace Kotae {

namespace {

constexpr QChar ellipsis(u'…');

} // namespace

LineText::LineText(const QString &text, const QFont &font, qreal room) : m_layout(text, font)
{
    const QFontMetricsF metrics(font);
    m_ascent = metrics.ascent();
    // What the ellipsis would stand for is a second line, which may just find room behind the first one.
    const qreal mark = room < unlimited ? metrics.horizontalAdvance(ellipsis) : 0;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    m_layout.beginLayout();
    if (QTextLine line = m_layout.createLine(); line.isValid()) {
        line.setLineWidth(std::max(room - mark, 0.0));
        m_shown = line.textLength();
        m_width = line.naturalTextWidth();
    }
    if (QTextLine rest = m_layout.createLine(); rest.isValid()) {
        rest.setLineWidth(unlimited);
        rest.setPosition({m_width, 0});
        const qreal whole = m_width + rest.naturalTextWidth();
        const bool fits = whole <= room;
        m_width = fits ? whole : m_width + mark;
        m_shown = fits ? text.size() : m_shown;
    }
    m_layout.endLayout();
}

qreal LineText::xOf(qsizetype letter) const
{
    const QTextLine line = m_layout.lineForTextPosition(int(letter));
    return line.isValid() ? line.cursorToX(int(letter)) : 0;
}

void LineText::paint(QPainter &painter, QPointF topLeft) const
{
    const QPointF baseline(topLeft.x(), topLeft.y() + m_ascent);
    for (int index = 0; index < lines(); ++index) {
        const QTextLine line = m_layout.lineAt(index);
        // A line with letters of several fonts is as high as the highest of them.
        line.draw(&painter, baseline - QPointF(0, line.ascent()));
    }
    if (isCut()) {
        painter.setFont(m_layout.font());
        painter.drawText(
            baseline + QPointF(m_width - QFontMetricsF(m_layout.font()).horizontalAdvance(ellipsis), 0), QString(ellipsis));
    }
}

} // namespace Kotae
