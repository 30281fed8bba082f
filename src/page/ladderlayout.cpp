// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderlayout.h"

#include "labelwrap.h"
#include "typescale.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace Kotae {

namespace {

class LayoutMaker {
public:
    LayoutMaker(const Ladder &ladder, qreal width, const LadderFonts &fonts)
        : m_ladder(ladder), m_fonts(fonts), m_unit(QFontMetricsF(fonts.message).height())
    {
        constexpr qreal widestLane = 13;
        const auto lanes = std::max<qsizetype>(ladder.parties.size(), 1);
        m_spacing = widestLane * m_unit;
        if (width > 0)
            m_spacing = std::min(m_spacing, width / qreal(lanes));
        m_layout.size.setWidth(m_spacing * qreal(lanes));
    }

    qreal boxHeight() const
    {
        qreal highest = 0;
        for (int lane = 0; lane < m_ladder.parties.size(); ++lane)
            highest = std::max(highest, partyOf(lane).rect.height());
        return highest + m_unit * 0.4;
    }

    LadderLayout make(qreal leastBoxHeight)
    {
        placeLanes(leastBoxHeight);
        for (const Ladder::Step &step : m_ladder.steps) {
            if (step.isEvent())
                placeEvent(step);
            else
                placeMessage(step);
        }
        m_layout.size.setHeight(std::ceil(m_y + m_unit * 0.4));
        return std::move(m_layout);
    }

private:
    qreal laneX(int lane) const { return (lane + 0.5) * m_spacing; }

    /// A label whose top is at y; centred between two places.
    static LadderLabel label(const QString &text, const QFont &font, qreal left, qreal right, qreal y)
    {
        if (text.isEmpty())
            return {{}, QRectF(left, y, right - left, 0)};
        const WrappedLabel wrapped = wrapLabel(text, font, right - left);
        const qreal height = QFontMetricsF(wrapped.font).lineSpacing() * qreal(wrapped.lines.size());
        return {wrapped.lines, QRectF(left, y, right - left, height), wrapped.font};
    }

    LadderLabel partyOf(int lane) const
    {
        const qreal reach = m_spacing / 2 - m_unit * 0.55;
        return label(m_ladder.parties[lane], m_fonts.party, laneX(lane) - reach, laneX(lane) + reach, 0);
    }

    void placeLanes(qreal leastBoxHeight)
    {
        const qreal reach = m_spacing / 2 - m_unit * 0.25;
        const qreal height = std::max(leastBoxHeight, boxHeight());
        const qreal top = m_unit * 0.1;
        for (int lane = 0; lane < m_ladder.parties.size(); ++lane) {
            LadderLabel party = partyOf(lane);
            party.rect.moveTop(top + (height - party.rect.height()) / 2);
            m_layout.lanes.append({laneX(lane), party, QRectF(laneX(lane) - reach, top, 2 * reach, height)});
        }
        m_layout.lanesTop = top + height;
        m_y = m_layout.lanesTop + m_unit * 0.4;
    }

    void placeMessage(const Ladder::Step &step)
    {
        const qreal left = std::min(laneX(step.from), laneX(step.to)) + m_unit * 0.3;
        const qreal right = std::max(laneX(step.from), laneX(step.to)) - m_unit * 0.3;
        LadderLayout::Message message{laneX(step.from), laneX(step.to)};
        message.deciding = step.deciding;
        message.text = label(step.text, step.deciding ? m_fonts.deciding : m_fonts.message, left, right, m_y);
        message.y = message.text.rect.bottom() + m_unit * 0.2;
        message.header = label(step.header, m_fonts.header, left, right, message.y + m_unit * 0.25);
        m_y = (step.header.isEmpty() ? message.y : message.header.rect.bottom()) + m_unit * 0.45;
        m_layout.messages.append(message);
    }

    void placeEvent(const Ladder::Step &step)
    {
        const qreal reach = m_spacing / 2 - m_unit * 0.5;
        const qreal x = laneX(step.from);
        LadderLabel text = label(step.text, m_fonts.header, x - reach, x + reach, m_y + m_unit * 0.25);
        const QFontMetricsF metrics(text.font);
        qreal widest = 0;
        for (const QString &line : text.lines)
            widest = std::max(widest, metrics.horizontalAdvance(line));
        text.rect.setLeft(x - widest / 2);
        text.rect.setWidth(widest);
        m_layout.events.append({text});
        m_y = text.rect.bottom() + m_unit * 0.6;
    }

    const Ladder &m_ladder;
    const LadderFonts &m_fonts;
    const qreal m_unit;
    qreal m_spacing = 0;
    qreal m_y = 0;
    LadderLayout m_layout;
};

} // namespace

LadderFonts::LadderFonts(const QFont &text) : party(text), message(text), deciding(text), header(text)
{
    party.setWeight(QFont::Weight(TypeScale::strong));
    deciding.setWeight(QFont::Weight(TypeScale::strong));
    header = scaledFont(text, TypeScale::small);
}

LadderLayout layOutLadder(const Ladder &ladder, qreal width, const LadderFonts &fonts, qreal boxHeight)
{
    return LayoutMaker(ladder, width, fonts).make(boxHeight);
}

qreal ladderBoxHeight(const Ladder &ladder, qreal width, const LadderFonts &fonts)
{
    return LayoutMaker(ladder, width, fonts).boxHeight();
}

} // namespace Kotae
