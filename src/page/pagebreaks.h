// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "pageparts.h"

#include <QRectF>

namespace Kotae {

/// A page: what of a document it shows. Two columns of text need not end at the same height.
struct PrintedPage {
    qreal top = 0; ///< of what it shows, below the repeated head
    QList<QRectF> strips; ///< what it shows, in the coordinates of the document
    QRectF head; ///< the head of a table, shown again at the top; empty if there is none
};

/// Distributes the parts of a document over pages of a size. QTextDocument's own pages cut rows and leave headings alone. A part
/// is only cut if it is higher than a fifth of a page.
QList<PrintedPage> pagesOf(const QList<PagePart> &parts, const QSizeF &page);

} // namespace Kotae
