// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "renderedarticle.h"

#include "markdownwriter.h"
#include "printedarticle.h"
#include "standalonehtml.h"
#include "textwriter.h"

#include <QGuiApplication>
#include <QPageSize>

namespace Kotae {

QByteArray rendered(const Article &article, Format format, Paper paper)
{
    constexpr int terminalWidth = 80;
    switch (format) {
    case Format::Markdown:
        return toMarkdown(article).toUtf8();
    case Format::Html:
        return toStandaloneHtml(article, QGuiApplication::font()).toUtf8();
    case Format::Pdf:
        return toPdf(article, QGuiApplication::font(), QPageSize(paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    default:
        return toPlainText(article, terminalWidth).toUtf8();
    }
}

bool needsFonts(Format format)
{
    return format == Format::Html || format == Format::Pdf;
}

} // namespace Kotae
