// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QFont>
#include <QRectF>

namespace Kotae {

/// A text in lines of a font, centred in a rectangle that holds all of them.
struct LadderLabel {
    QStringList lines;
    QRectF rect;
    QFont font;
};

/// Where everything of a ladder goes, in the units of the font. Labels lie between the lanes that their arrow joins, events in
/// their own lane; no label lies over another.
struct LadderLayout {
    struct Lane {
        qreal x = 0;
        LadderLabel party;
        QRectF box; ///< around the party, as high as those of all lanes
    };

    struct Message {
        qreal from = 0;
        qreal to = 0;
        qreal y = 0;
        LadderLabel text;
        LadderLabel header;
        bool deciding = false;
    };

    struct Event {
        LadderLabel text;
    };

    QList<Lane> lanes;
    QList<Message> messages;
    QList<Event> events;
    qreal lanesTop = 0;
    QSizeF size;
};

/// The fonts of a ladder, all made from the one of the text around it.
struct LadderFonts {
    explicit LadderFonts(const QFont &text);

    QFont party;
    QFont message;
    QFont deciding;
    QFont header;
};

/// Lays out a ladder in a width; its height follows. The ladder does not grow wider than it needs to be read well, and is that
/// wide where there is no width (0 or less). Its lanes begin below boxes of at least boxHeight: so they begin at the same height
/// as those of the ladder beside it.
LadderLayout layOutLadder(const Ladder &ladder, qreal width, const LadderFonts &fonts, qreal boxHeight = 0);

/// How high the boxes with the parties of a ladder have to be.
qreal ladderBoxHeight(const Ladder &ladder, qreal width, const LadderFonts &fonts);

} // namespace Kotae
