// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderlayout.h"

#include "labelwrap.h"
#include "typescale.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace Kotae {

namespace {

/// How wide each name has to be so that no word of it is broken, and what is beside it.
QList<qreal> needsOf(const QList<LabelText> &names, qreal margin, LabelText::Smallest smallest)
{
    QList<qreal> needs;
    for (const LabelText &name : names)
        needs.append(name.widestWord(smallest) + margin);
    return needs;
}

/// All the same, unless a word of a name would have to be broken: then the other lanes give of their room what they do not need.
QList<qreal> laneWidths(const QList<LabelText> &names, qreal margin, qreal total)
{
    const qreal same = total / qreal(std::max<qsizetype>(names.size(), 1));
    QList<qreal> widths(names.size(), same);
    // Most names fit, and to look for their words takes longer than to measure them.
    if (std::all_of(names.begin(), names.end(), [&](const LabelText &name) { return name.width() + margin <= same; }))
        return widths;
    QList<qreal> needs = needsOf(names, margin, LabelText::Smallest::AsGiven);
    if (std::accumulate(needs.begin(), needs.end(), 0.0) > total)
        needs = needsOf(names, margin, LabelText::Smallest::Small);
    qreal missing = 0;
    qreal spare = 0;
    for (const qreal need : std::as_const(needs))
        (need > same ? missing : spare) += qAbs(need - same);
    const qreal moved = std::min(missing, spare);
    for (qsizetype lane = 0; moved > 0 && lane < widths.size(); ++lane)
        widths[lane] += (needs[lane] - same) * moved / (needs[lane] > same ? missing : spare);
    return widths;
}

class LayoutMaker {
public:
    LayoutMaker(const Ladder &ladder, qreal width, const LadderFonts &fonts)
        : m_ladder(ladder), m_fonts(fonts), m_unit(QFontMetricsF(fonts.message).height())
    {
        constexpr qreal widestLane = 15;
        const auto lanes = std::max<qsizetype>(ladder.parties.size(), 1);
        const qreal widest = widestLane * m_unit * qreal(lanes);
        const qreal total = width > 0 ? std::min(widest, width) : widest;
        m_layout.size.setWidth(total);
        for (const QString &party : ladder.parties)
            m_parties.append(LabelText(party, fonts.party));
        m_widths = laneWidths(m_parties, partyMargin * m_unit, total + boxGap * m_unit);
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
    /// Beside a party's name, in its lane.
    static constexpr qreal partyMargin = 0.9;

    /// Between the boxes of two lanes. Half of it belongs to each lane; so the outermost lanes reach that far beyond the ladder,
    /// and its boxes are flush with the text around it.
    static constexpr qreal boxGap = 0.4;

    qreal laneX(int lane) const
    {
        return std::accumulate(m_widths.begin(), m_widths.begin() + lane, (m_widths[lane] - boxGap * m_unit) / 2);
    }

    /// A label whose top is at y; centred between two places.
    static LadderLabel label(const WrappedLabel &text, qreal left, qreal right, qreal y)
    {
        const qreal height = QFontMetricsF(text.font).lineSpacing() * qreal(text.lines.size());
        return {text.lines, QRectF(left, y, right - left, height), text.font};
    }

    /// The same of a step, which has its height for itself: before a word is broken the label reaches beyond the two places.
    LadderLabel stepLabel(const LabelText &text, qreal left, qreal right, qreal y) const
    {
        const WrappedLabel wrapped = text.wrapped(right - left);
        if (!wrapped.breaksWords)
            return label(wrapped, left, right, y);
        const qreal lacking = text.widestWord(LabelText::Smallest::Small) - (right - left);
        const qreal most = std::max(0.0, std::min(left, m_layout.size.width() - right));
        const qreal reach = std::clamp(lacking / 2, 0.0, most);
        return label(text.wrapped(right - left + 2 * reach), left - reach, right + reach, y);
    }

    LadderLabel partyOf(int lane) const
    {
        const qreal reach = (m_widths[lane] - partyMargin * m_unit) / 2;
        return label(m_parties[lane].wrapped(2 * reach), laneX(lane) - reach, laneX(lane) + reach, 0);
    }

    void placeLanes(qreal leastBoxHeight)
    {
        const qreal height = std::max(leastBoxHeight, boxHeight());
        const qreal top = m_unit * 0.1;
        for (int lane = 0; lane < m_ladder.parties.size(); ++lane) {
            // The pen has its width too.
            const qreal reach = (m_widths[lane] - boxGap * m_unit - 1) / 2;
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
        message.text = stepLabel({step.text, step.deciding ? m_fonts.deciding : m_fonts.message}, left, right, m_y);
        message.y = message.text.rect.bottom() + m_unit * 0.2;
        message.header = stepLabel({step.header, m_fonts.header}, left, right, message.y + m_unit * 0.25);
        m_y = (step.header.isEmpty() ? message.y : message.header.rect.bottom()) + m_unit * 0.45;
        m_layout.messages.append(message);
    }

    void placeEvent(const Ladder::Step &step)
    {
        const qreal reach = m_widths[step.from] / 2 - m_unit * 0.5;
        const qreal x = laneX(step.from);
        LadderLabel text = stepLabel({step.text, m_fonts.header}, x - reach, x + reach, m_y + m_unit * 0.25);
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
    QList<LabelText> m_parties;
    QList<qreal> m_widths; ///< of the lanes
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
