// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderobject.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextDocument>
#include <QTextImageFormat>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// "ladder:N/M": the Nth ladder in an Mth part of the width.
struct LadderName {
    int index = -1;
    int parts = 1;
};

LadderName readName(const QTextFormat &format)
{
    const QString name = format.toImageFormat().name();
    if (!name.startsWith("ladder:"_L1))
        return {};
    const QStringList numbers = name.sliced(7).split(u'/');
    bool isIndex = false;
    bool isShare = numbers.size() == 1;
    const LadderName read{numbers[0].toInt(&isIndex), isShare ? 1 : numbers[1].toInt(&isShare)};
    return isIndex && isShare && read.parts > 0 && numbers.size() <= 2 ? read : LadderName();
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
    const int index = readName(format).index;
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
    const LadderName name = readName(format);
    const qreal available = document.textWidth() - 2 * document.documentMargin();
    const qreal width = name.parts == 1 ? available : available / name.parts - columnPadding;
    Kept &kept = m_kept[name.index];
    if (kept.width != width || kept.font != document.defaultFont())
        kept = {width, document.defaultFont(), layOutLadder(m_ladders[name.index], width, LadderFonts(document.defaultFont()))};
    return kept.layout;
}

} // namespace Kotae
