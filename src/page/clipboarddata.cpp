// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "clipboarddata.h"

#include "markdownwriter.h"
#include "pagecolours.h"
#include "palettes.h"
#include "textwriter.h"

#include <QMimeData>

namespace Kotae {

std::unique_ptr<QMimeData> clipboardData(const Article &article)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(toPlainText(article));
    data->setHtml(toRichText(article));
    data->setData(QStringLiteral("text/markdown"), toMarkdown(article).toUtf8());
    return data;
}

QString toRichText(const Article &article)
{
    constexpr qreal pointSize = 10.5;
    HtmlStyle style = htmlStyle(lightPalette(), pointSize);
    style.ladder = [](const Ladder &ladder, const LadderPlace &) { return ladderList(ladder); };
    return toHtml(article, style);
}

} // namespace Kotae
