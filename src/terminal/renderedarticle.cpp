// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "renderedarticle.h"

#include "markdownwriter.h"
#include "printedarticle.h"
#include "standalonehtml.h"
#include "textwriter.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageSize>

namespace Kotae {

namespace {

QByteArray toPdf(const Article &article, Paper paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QPageSize page(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter);
    writePdf(article, QGuiApplication::font(), page, buffer);
    return buffer.data();
}

} // namespace

QByteArray rendered(const Article &article, Format format, Paper paper)
{
    constexpr int terminalWidth = 80;
    switch (format) {
    case Format::Markdown:
        return toMarkdown(article).toUtf8();
    case Format::Html:
        return toStandaloneHtml(article, QGuiApplication::font()).toUtf8();
    case Format::Pdf:
        return toPdf(article, paper);
    default:
        return toPlainText(article, terminalWidth).toUtf8();
    }
}

bool needsFonts(Format format)
{
    return format == Format::Html || format == Format::Pdf;
}

} // namespace Kotae
