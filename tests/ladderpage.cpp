// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderpage.h"

#include "pagecolours.h"

#include <QPainter>
#include <QTextBlock>

namespace Kotae {

namespace {

qsizetype count(const QImage &image, const QColor &colour)
{
    qsizetype found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    }
    return found;
}

QImage white(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

} // namespace

QPalette samplePalette()
{
    QPalette palette(Qt::lightGray);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QTextImageFormat imageNamed(const QString &name)
{
    QTextImageFormat format;
    format.setName(name);
    return format;
}

LadderPage::LadderPage(qreal width) : m_object(new LadderObject(&m_document))
{
    m_document.setTextWidth(width);
}

void LadderPage::show(const Article &article)
{
    constexpr qreal pointSize = 10;
    m_object->setLadders(laddersOf(article), samplePalette());
    m_document.setHtml(toHtml(article, htmlStyle(samplePalette(), pointSize)));
}

QSizeF LadderPage::sizeOf(const QString &name)
{
    return m_object->intrinsicSize(&m_document, 0, imageNamed(name));
}

QStringList LadderPage::images() const
{
    QStringList names;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            if (fragment.fragment().charFormat().isImageFormat())
                names.append(fragment.fragment().charFormat().toImageFormat().name());
        }
    }
    return names;
}

qsizetype LadderPage::pixels(const QString &name, const QColor &colour)
{
    QImage image = white({600, 900});
    QPainter painter(&image);
    m_object->drawObject(&painter, QRectF(image.rect()), &m_document, 0, imageNamed(name));
    painter.end();
    return count(image, colour);
}

qsizetype LadderPage::pixels(const QColor &colour)
{
    QImage image = white(m_document.size().toSize());
    QPainter painter(&image);
    m_document.drawContents(&painter);
    painter.end();
    return count(image, colour);
}

} // namespace Kotae
