// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "ladderplace.h"

#include <QHash>

#include <functional>

namespace Kotae {

/// How an article looks as HTML. Colours are #rrggbb; sizes are points.
struct HtmlStyle {
    /// How wide the page is: in a narrow one columns stand one below the other, in a tight one all does.
    enum class Room { Wide, Narrow, Tight };

    QString text;
    QString quiet;
    QString link;
    QString line;
    QString calloutBackground;
    QString calloutRule;
    QString differenceBackground;
    QHash<QString, QString> colours; ///< the colour of each slot, for text on the page
    qreal size = 10;
    int leading = 145; ///< the height of a line of text, in percent of its own
    Room room = Room::Wide;
    int keys = 0; ///< beside so many of the codes to compare with, how to: by a click or by Alt+1 … (0: nothing can be clicked)
    bool wordJoiners = false; ///< keep more in one line, by characters that nobody sees but whoever copies or searches the text
    QString body; ///< CSS of the whole page besides
    /// What stands for a ladder; if not set, an image whose name tells its place.
    std::function<QString(const Ladder &ladder, const LadderPlace &place)> ladder;

    bool isStacked() const { return room != Room::Wide; }
};

/// A ladder in words, as an ordered list: where no image can go.
QString ladderList(const Ladder &ladder);

/// A whole document in the part of HTML that Qt's rich text knows: for the window, the printer, the clipboard and a file.
QString toHtml(const Article &article, const HtmlStyle &style);

} // namespace Kotae
