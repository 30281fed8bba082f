// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "standalonehtml.h"

#include "ladderlayout.h"
#include "laddersvg.h"
#include "pagecolours.h"
#include "palettes.h"

using namespace Qt::StringLiterals;

namespace Kotae {

QString toStandaloneHtml(const Article &article, const QFont &font)
{
    constexpr int pointSize = 11;
    constexpr qreal columnWidth = 720;
    QFont ladderFont(font);
    ladderFont.setPointSize(pointSize);
    HtmlStyle style = htmlStyle(lightPalette(), pointSize);
    style.body = u"font-family:%1,sans-serif; line-height:1.5; max-width:%2px; margin:2em auto; padding:0 1.5em"_s
                     .arg(font.families().join(u','))
                     .arg(isInColumns(article) ? 2 * columnWidth : columnWidth);
    const QList<Ladder> ladders = laddersOf(article);
    style.ladder = [&](const Ladder &ladder, const LadderPlace &place) {
        constexpr qreal width = columnWidth * 0.9;
        const bool standsAlone = place.beside < 0;
        return ladderToSvg(
            ladder, width, ladderFont, standsAlone ? 0 : ladderBoxHeight(ladders[place.beside], width, LadderFonts(ladderFont)));
    };
    return u"<!DOCTYPE html>\n"_s + toHtml(article, style) + u'\n';
}

} // namespace Kotae
