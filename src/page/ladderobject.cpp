// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderobject.h"

#include "ladderplace.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextImageFormat>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

LadderPlace placeOf(const QTextFormat &format)
{
    return LadderPlace::fromString(format.toImageFormat().name());
}

/// The padding between the columns of a comparison, as htmlwriter.cpp has it.
constexpr qreal columnPadding = 18;

} // namespace

LadderObject::LadderObject(QTextDocument *document) : QObject(document)
{
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, this);
}

void LadderObject::setLadders(const QList<Ladder> &ladders, const QPalette &palette)
{
    m_ladders = ladders;
    m_palette = palette;
    m_kept.clear();
}

const Ladder *LadderObject::ladderOf(const QTextFormat &format) const
{
    const int index = placeOf(format).index;
    return index >= 0 && index < m_ladders.size() ? &m_ladders[index] : nullptr;
}

QSizeF LadderObject::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    return ladderOf(format) ? layout(*document, format).size : QSizeF(0, 0);
}

void LadderObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int, const QTextFormat &format)
{
    const Ladder *ladder = ladderOf(format);
    if (!ladder)
        return;
    painter->save();
    painter->translate(rect.topLeft());
    paintLadder(
        *painter, layout(*document, format), LadderFonts(document->defaultFont()), ladderColours(ladder->colour, m_palette));
    painter->restore();
}

const LadderLayout &LadderObject::layout(const QTextDocument &document, const QTextFormat &format)
{
    const LadderPlace place = placeOf(format);
    const qreal available = document.textWidth() - 2 * document.documentMargin();
    // Qt gives the columns whole pixels, and the right one what is left: paper ends there.
    const qreal width = place.parts == 1 ? available : std::floor(available / place.parts) - columnPadding - 1;
    Kept &kept = m_kept[place.index];
    if (kept.width != width || kept.font != document.defaultFont()) {
        const LadderFonts fonts(document.defaultFont());
        const bool standsAlone = place.beside < 0 || place.beside >= m_ladders.size();
        const qreal boxHeight = standsAlone ? 0 : ladderBoxHeight(m_ladders[place.beside], width, fonts);
        kept = {width, document.defaultFont(), layOutLadder(m_ladders[place.index], width, fonts, boxHeight)};
    }
    return kept.layout;
}

} // namespace Kotae
