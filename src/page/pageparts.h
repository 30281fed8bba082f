// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>

class QTextDocument;

namespace Kotae {

/// A part of the height of a document that is laid out without pages: a paragraph, or a row of a table.
struct PagePart {
    struct Line {
        qreal top = 0;
        qreal bottom = 0;
        bool withNext = false; ///< it must not be the last one on a page
    };

    /// The lines of a paragraph, or those of one cell.
    struct Column {
        qreal left = 0;
        QList<Line> lines;
    };

    qreal top = 0;
    qreal bottom = 0;
    QList<Column> columns;
    bool withNext = false; ///< it must not end a page
    int head = -1; ///< the part that heads its table, to be repeated on the next page; negative if there is none

    qreal height() const { return bottom - top; }
};

/// The parts of a document, in their order; its text is that many points large. A heading stays with what follows it, a ladder
/// with what is written above it, small print with what it belongs to; no line of a paragraph stands alone.
QList<PagePart> pagePartsOf(const QTextDocument &document, qreal bodySize);

} // namespace Kotae
