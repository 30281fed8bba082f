// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "printedarticle.h"

#include "ladderobject.h"
#include "pagecolours.h"
#include "palettes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
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

} // namespace

PrintedArticle::PrintedArticle(const Article &article, const QFont &font)
    : m_footer(article.title + QStringLiteral("  ·  Kotae ") + QCoreApplication::applicationVersion())
{
    m_document.setDefaultFont(sized(font, printedSize));
    m_document.setDocumentMargin(0);
    auto *ladders = new LadderObject(&m_document);
    ladders->setLadders(laddersOf(article), lightPalette());
    m_document.setMetaInformation(QTextDocument::DocumentTitle, article.title);
    HtmlStyle style = htmlStyle(lightPalette(), printedSize);
    style.leading = 122;
    m_document.setHtml(toHtml(article, style));
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
    m_document.setPageSize(size);
    painter.scale(scale, scale);
    for (int page = 0; page < m_document.pageCount(); ++page) {
        if (page > 0 && !device.newPage())
            return false;
        printPage(painter, page, size);
    }
    return painter.end();
}

void PrintedArticle::printPage(QPainter &painter, int page, const QSizeF &size)
{
    const QRectF part(QPointF(0, page * size.height()), size);
    painter.save();
    painter.translate(0, -part.top());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = lightPalette();
    context.clip = part;
    painter.setClipRect(part);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();

    const QFont small = sized(m_document.defaultFont(), printedSize * 0.88);
    painter.setFont(small);
    painter.setPen(quietText(lightPalette()));
    const qreal height = QFontMetricsF(small).height();
    const QRectF line(
        0, size.height() + QFontMetricsF(m_document.defaultFont()).height() * footerLines - height, size.width(), height);
    painter.drawText(line, Qt::AlignLeft, m_footer);
    painter.drawText(line, Qt::AlignRight, QStringLiteral("%1 / %2").arg(page + 1).arg(m_document.pageCount()));
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
