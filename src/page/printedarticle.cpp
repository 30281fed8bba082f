// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "printedarticle.h"

#include "ladderobject.h"
#include "pagebreaks.h"
#include "pagecolours.h"
#include "palettes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QScreen>

namespace Kotae {

namespace {

constexpr qreal printedSize = 8.5;
constexpr qreal margin = 14; ///< millimetres

/// Between the text and the line below it, in lines of text.
constexpr qreal footerLines = 2.2;

/// A document is laid out in the units of the screen and drawn larger: so text has the same breaks on every device.
qreal screenResolution()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? screen->logicalDotsPerInch() : 96;
}

/// In pixels of the screen: points would be those of the device that is painted on, and be scaled once more.
QFont sized(QFont font, qreal points)
{
    font.setPixelSize(qRound(points * screenResolution() / 72));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal heightOf(const PrintedPage &page)
{
    QRectF all;
    for (const QRectF &strip : page.strips)
        all |= strip;
    return all.height();
}

} // namespace

PrintedArticle::PrintedArticle(const Article &article, const QFont &font)
    : m_article(article), m_footer(article.title + QStringLiteral("  ·  Kotae ") + QCoreApplication::applicationVersion())
{
    m_document.setDefaultFont(sized(font, printedSize));
    m_document.setDocumentMargin(0);
    auto *ladders = new LadderObject(&m_document);
    ladders->setLadders(laddersOf(article), lightPalette());
    m_document.setMetaInformation(QTextDocument::DocumentTitle, article.title);
}

bool PrintedArticle::print(QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = device.logicalDpiX() / screenResolution();
    const QRectF paper = device.pageLayout().paintRectPixels(device.logicalDpiX());
    QSizeF size = paper.size() / scale;
    size.rheight() -= QFontMetricsF(m_document.defaultFont()).height() * footerLines;
    const QList<PrintedPage> pages = layOut(size);
    painter.scale(scale, scale);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        printPage(painter, pages[page]);
        printFooter(painter, size, QStringLiteral("%1 / %2").arg(page + 1).arg(pages.size()));
    }
    return painter.end();
}

QList<PrintedPage> PrintedArticle::layOut(const QSizeF &page)
{
    constexpr int usual = 122;
    constexpr int closer = 115;
    QList<PrintedPage> pages = layOut(page, usual);
    // What closer lines can save on the pages before; the gaps that page breaks leave change too.
    constexpr qreal saved = 0.13;
    if (pages.size() < 2 || heightOf(pages.last()) > saved * page.height() * qreal(pages.size() - 1))
        return pages;
    QList<PrintedPage> fewer = layOut(page, closer);
    return fewer.size() < pages.size() ? fewer : layOut(page, usual);
}

QList<PrintedPage> PrintedArticle::layOut(const QSizeF &page, int leading)
{
    HtmlStyle style = htmlStyle(lightPalette(), printedSize);
    style.leading = leading;
    style.wordJoiners = true;
    m_document.setHtml(toHtml(m_article, style));
    m_document.setTextWidth(page.width());
    return pagesOf(pagePartsOf(m_document, printedSize), page);
}

void PrintedArticle::printPage(QPainter &painter, const PrintedPage &page)
{
    if (!page.head.isEmpty())
        printStrips(painter, {page.head}, page.head.top());
    printStrips(painter, page.strips, page.top - page.head.height());
}

void PrintedArticle::printStrips(QPainter &painter, const QList<QRectF> &strips, qreal top)
{
    QPainterPath path;
    QRectF all;
    for (const QRectF &strip : strips) {
        path.addRect(strip);
        all |= strip;
    }
    painter.save();
    painter.translate(0, -top);
    painter.setClipPath(path.simplified());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = lightPalette();
    // Whoever searches the PDF shall not find what only touches the page.
    context.clip = all.adjusted(0, 1, 0, -1);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PrintedArticle::printFooter(QPainter &painter, const QSizeF &page, const QString &number)
{
    const QFont small = sized(m_document.defaultFont(), printedSize * 0.88);
    painter.setFont(small);
    painter.setPen(quietText(lightPalette()));
    const qreal height = QFontMetricsF(small).height();
    const qreal lower = page.height() + QFontMetricsF(m_document.defaultFont()).height() * footerLines;
    const QRectF line(0, lower - height, page.width(), height);
    painter.drawText(line, Qt::AlignLeft, m_footer);
    painter.drawText(line, Qt::AlignRight, number);
}

QByteArray toPdf(const Article &article, const QFont &font, const QPageSize &page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(article.title);
    writer.setCreator(QStringLiteral("Kotae"));
    writer.setPageLayout(
        QPageLayout(page, QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter));
    PrintedArticle(article, font).print(writer);
    return buffer.data();
}

} // namespace Kotae
