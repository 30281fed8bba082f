// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderpainter.h"

#include "pagecolours.h"

#include <QPainter>
#include <QPainterPath>

namespace Kotae {

namespace {

class LadderPainter {
public:
    LadderPainter(QPainter &painter, const LadderFonts &fonts, const LadderColours &colours)
        : m_painter(painter), m_colours(colours), m_unit(QFontMetricsF(fonts.message).height())
    {
    }

    void paint(const LadderLayout &layout)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (const LadderLayout::Lane &lane : layout.lanes)
            paintLane(lane, layout);
        for (const LadderLayout::Message &message : layout.messages)
            paintMessage(message);
        for (const LadderLayout::Event &event : layout.events)
            paintEvent(event);
    }

private:
    void paintLane(const LadderLayout::Lane &lane, const LadderLayout &layout)
    {
        m_painter.setPen(QPen(m_colours.outline, 1, Qt::DashLine));
        m_painter.drawLine(QPointF(lane.x, layout.lanesTop), QPointF(lane.x, layout.size.height()));
        m_painter.setPen(QPen(m_colours.outline, 1));
        m_painter.setBrush(m_colours.ground);
        m_painter.drawRoundedRect(lane.box, 4, 4);
        paintLabel(lane.party, m_colours.text);
    }

    void paintMessage(const LadderLayout::Message &message)
    {
        const QColor colour = message.deciding ? m_colours.deciding : m_colours.quiet;
        paintLabel(message.text, message.deciding ? colour : m_colours.text);
        paintLabel(message.header, colour);
        paintArrow(message.from, message.to, message.y, QPen(colour, message.deciding ? 2 : 1));
    }

    void paintArrow(qreal from, qreal to, qreal y, const QPen &pen)
    {
        const qreal head = m_unit * 0.45;
        const qreal direction = to > from ? 1 : -1;
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(from, y), QPointF(to - direction * head / 2, y));
        QPainterPath path(QPointF(to - direction, y));
        path.lineTo(to - direction * head, y - head * 0.4);
        path.lineTo(to - direction * head, y + head * 0.4);
        path.closeSubpath();
        m_painter.fillPath(path, pen.color());
    }

    void paintEvent(const LadderLayout::Event &event)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.event);
        m_painter.drawRoundedRect(
            event.text.rect.adjusted(-m_unit * 0.45, -m_unit * 0.15, m_unit * 0.45, m_unit * 0.15), m_unit * 0.4, m_unit * 0.4);
        paintLabel(event.text, m_colours.text, false);
    }

    /// Lines of text over a ground that hides the lanes behind them.
    void paintLabel(const LadderLabel &label, const QColor &colour, bool hideLanes = true)
    {
        const QFontMetricsF metrics(label.font);
        m_painter.setFont(label.font);
        qreal y = label.rect.top();
        for (const QString &line : label.lines) {
            const qreal width = metrics.horizontalAdvance(line);
            const QRectF rect(label.rect.center().x() - width / 2, y, width, metrics.lineSpacing());
            if (hideLanes)
                m_painter.fillRect(rect.adjusted(-2, 0, 2, 0), m_colours.ground);
            m_painter.setPen(colour);
            m_painter.drawText(QPointF(rect.left(), y + metrics.ascent()), line);
            y += metrics.lineSpacing();
        }
    }

    QPainter &m_painter;
    const LadderColours &m_colours;
    const qreal m_unit;
};

} // namespace

LadderColours ladderColours(const QString &slot, const QPalette &palette)
{
    return {palette.color(QPalette::Text), quietText(palette), outline(palette), quietLine(palette),
        palette.color(QPalette::Base), slotColour(slot, palette)};
}

void paintLadder(QPainter &painter, const LadderLayout &layout, const LadderFonts &fonts, const LadderColours &colours)
{
    LadderPainter(painter, fonts, colours).paint(layout);
}

} // namespace Kotae
