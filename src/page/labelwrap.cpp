// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "labelwrap.h"

#include "linebreaks.h"
#include "typescale.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <optional>

namespace Kotae {

namespace {

/// How far from its beginning each place in a text is when it stands in one line.
QList<qreal> placesOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.setCacheEnabled(true);
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
    Filler(const QString &text, const QList<Break> &breaks, const QList<qreal> &places, qreal width)
        : m_text(text), m_breaks(breaks), m_places(places), m_width(width)
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
        for (const Break kind : {Break::Phrase, Break::Word, Break::Part, Break::Letter, Break::Anywhere}) {
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

    const QString &m_text;
    const QList<Break> &m_breaks;
    const QList<qreal> &m_places;
    const qreal m_width;
    QStringList m_lines;
    Break m_worst = Break::Phrase;
};

/// Lines of about the same length: as many as fill the width, in the narrowest one that needs no more of them and no worse
/// breaks.
QStringList balanced(
    const QString &text, const QList<Break> &breaks, const QList<qreal> &places, const Filler &filled, qreal width)
{
    constexpr qreal exact = 2;
    QStringList lines = filled.lines();
    qreal tooNarrow = width / 2;
    while (lines.size() > 1 && width - tooNarrow > exact) {
        const qreal between = (tooNarrow + width) / 2;
        const Filler narrower(text, breaks, places, between);
        const bool isAsGood = narrower.lines().size() <= lines.size() && narrower.worst() <= filled.worst();
        if (isAsGood)
            lines = narrower.lines();
        (isAsGood ? width : tooNarrow) = between;
    }
    return lines;
}

} // namespace

qreal LabelText::width() const
{
    if (m_width < 0)
        m_width = QFontMetricsF(m_font).horizontalAdvance(m_text);
    return m_width;
}

const LabelText::Size &LabelText::size(int which) const
{
    Size &size = m_sizes[size_t(which)];
    if (size.places.isEmpty()) {
        size.font = which == 0 ? m_font : scaledFont(m_font, TypeScale::small);
        size.places = placesOf(m_text, size.font);
    }
    return size;
}

qreal LabelText::widestWord(Smallest smallest) const
{
    const QList<Break> breaks = breaksOf(m_text);
    const QList<qreal> &places = size(int(smallest)).places;
    qreal widest = 0;
    qsizetype begin = 0;
    for (qsizetype end = 1; end <= m_text.size(); ++end) {
        if (end < m_text.size() && breaks[end - 1] > Break::Part)
            continue;
        widest = std::max(widest, places[end] - places[begin]);
        begin = end;
    }
    return widest;
}

WrappedLabel LabelText::wrapped(qreal width) const
{
    if (m_text.isEmpty())
        return {{}, m_font};
    if (this->width() <= width)
        return {{m_text}, m_font};
    const QList<Break> breaks = breaksOf(m_text);
    for (const Break most : {Break::Phrase, Break::Part, Break::Letter, Break::Anywhere}) {
        for (const int which : {0, 1}) {
            const auto &[font, places] = size(which);
            const Filler filler(m_text, breaks, places, width);
            if (filler.worst() > most)
                continue;
            const bool breaksWords = filler.worst() >= Break::Letter;
            return {breaksWords ? filler.lines() : balanced(m_text, breaks, places, filler, width), font, breaksWords};
        }
    }
    return {{m_text}, m_font};
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
