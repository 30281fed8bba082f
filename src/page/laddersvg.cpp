// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "laddersvg.h"

#include "ladderpainter.h"
#include "pagecolours.h"
#include "palettes.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace Kotae {

QString ladderToSvg(const Ladder &ladder, qreal width, const QFont &font, qreal boxHeight)
{
    const LadderFonts fonts(font);
    const LadderLayout layout = layOutLadder(ladder, width, fonts, boxHeight);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(layout.size.toSize());
    generator.setViewBox(QRectF(QPointF(), layout.size));
    generator.setTitle(ladderInWords(ladder).join(u'\n'));
    QPainter painter(&generator);
    paintLadder(painter, layout, fonts, ladderColours(ladder.colour, lightPalette()));
    painter.end();
    // Within HTML the element stands alone, without the XML declaration.
    const QString svg = QString::fromUtf8(buffer.data());
    return svg.sliced(std::max<qsizetype>(0, svg.indexOf(QLatin1StringView("<svg"))));
}

} // namespace Kotae
