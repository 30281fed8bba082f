// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QTextDocument>

class QPageSize;
class QPagedPaintDevice;

namespace Kotae {

struct PrintedPage;

/// An article laid out for the pages of a printer or a PDF: on white, in text that is read at arm's length, its ladders as
/// vectors, its lines a little closer where that saves a page; nothing in it needs colour to be understood. Each page says below
/// what it is about and its number.
class PrintedArticle {
public:
    /// font is that of the text, of whatever size.
    PrintedArticle(const Article &article, const QFont &font);

    /// Prints on pages as large as those of the device, within its margins. False if the device fails.
    bool print(QPagedPaintDevice &device);

private:
    QList<PrintedPage> layOut(const QSizeF &page);
    /// The same with lines of a height in percent of their own.
    QList<PrintedPage> layOut(const QSizeF &page, int leading);
    void printPage(QPainter &painter, const PrintedPage &page);
    /// Draws what lies in these strips of the document, so that the height `top` comes to the top of the page.
    void printStrips(QPainter &painter, const QList<QRectF> &strips, qreal top);
    void printFooter(QPainter &painter, const QSizeF &page, const QString &number);

    const Article m_article;
    QTextDocument m_document;
    QString m_footer;
};

/// An article as PDF with its fonts embedded, on A4 or whatever page is named.
QByteArray toPdf(const Article &article, const QFont &font, const QPageSize &page);

} // namespace Kotae
