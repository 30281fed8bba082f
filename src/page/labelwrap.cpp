// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "labelwrap.h"

#include "typescale.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace Kotae {

namespace {

/// How well a text can be broken at a place, the best first.
enum class Break { Word, Part, Letter, Anywhere };

bool isAscii(QChar letter)
{
    return letter.unicode() < 0x80;
}

bool isKatakana(QChar letter)
{
    return (letter >= QChar(0x30A0) && letter <= QChar(0x30FF));
}

/// A place between two letters; lineMayEnd if Unicode's rules let a line end there.
Break breakBetween(QChar before, QChar behind, bool lineMayEnd)
{
    if (isAscii(before) && isAscii(behind) && before != u' ')
        return QStringView(u"@.;/-").contains(before) ? Break::Part : Break::Anywhere;
    if (!lineMayEnd)
        return Break::Anywhere;
    return isKatakana(before) && isKatakana(behind) ? Break::Letter : Break::Word;
}

/// The places within a text with how well they break it; the first one is behind its first letter.
QList<Break> breaksOf(const QString &text)
{
    QList<Break> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype place = 1; place < text.size(); ++place) {
        finder.setPosition(place);
        breaks.append(breakBetween(text[place - 1], text[place], finder.isAtBoundary()));
    }
    return breaks;
}

/// How far from its beginning each place in a text is when it stands in one line.
QList<qreal> placesOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    QList<qreal> places;
    for (int place = 0; place <= text.size(); ++place)
        places.append(line.cursorToX(place));
    return places;
}

/// Fills lines from the beginning.
class Filler {
public:
    Filler(const QString &text, const QFont &font, qreal width)
        : m_text(text), m_breaks(breaksOf(text)), m_places(placesOf(text, font)), m_width(width)
    {
        for (qsizetype begin = 0; begin < text.size();)
            begin = addLine(begin);
    }

    const QStringList &lines() const { return m_lines; }
    Break worst() const { return m_worst; }

private:
    qsizetype addLine(qsizetype begin)
    {
        const qsizetype end = endOfLine(begin);
        m_lines.append(m_text.sliced(begin, end - begin).trimmed());
        return end;
    }

    qsizetype endOfLine(qsizetype begin)
    {
        if (fits(begin, m_text.size()))
            return m_text.size();
        for (const Break kind : {Break::Word, Break::Part, Break::Letter, Break::Anywhere}) {
            if (const std::optional<qsizetype> end = lastBreak(begin, kind)) {
                m_worst = std::max(m_worst, kind);
                return *end;
            }
        }
        // Not even one letter fits.
        m_worst = Break::Anywhere;
        return begin + 1;
    }

    /// The last place of a kind, or a better one, up to which a line fits.
    std::optional<qsizetype> lastBreak(qsizetype begin, Break kind) const
    {
        std::optional<qsizetype> last;
        for (qsizetype end = begin + 1; end < m_text.size(); ++end) {
            if (m_breaks[end - 1] > kind)
                continue;
            if (!fits(begin, end))
                break;
            last = end;
        }
        return last;
    }

    bool fits(qsizetype begin, qsizetype end) const
    {
        while (begin < end && m_text[begin].isSpace())
            ++begin;
        while (begin < end && m_text[end - 1].isSpace())
            --end;
        return m_places[end] - m_places[begin] <= m_width;
    }

    const QString m_text;
    const QList<Break> m_breaks;
    const QList<qreal> m_places;
    const qreal m_width;
    QStringList m_lines;
    Break m_worst = Break::Word;
};

} // namespace

WrappedLabel wrapLabel(const QString &text, const QFont &font, qreal width)
{
    // Most labels fit, and looking for places to break them takes longer than to measure them.
    if (!text.isEmpty() && QFontMetricsF(font).horizontalAdvance(text) <= width)
        return {{text}, font};
    constexpr std::array factors{1.0, 0.94, TypeScale::small};
    for (const Break most : {Break::Part, Break::Letter, Break::Anywhere}) {
        for (const qreal factor : factors) {
            const QFont smaller = scaledFont(font, factor);
            const Filler filler(text, smaller, width);
            if (filler.worst() <= most)
                return {filler.lines(), smaller};
        }
    }
    return {{text}, font};
}

QFont scaledFont(QFont font, qreal factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(TypeScale::points(font.pointSizeF(), factor));
    return font;
}

} // namespace Kotae
