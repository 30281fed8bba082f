// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "clipboarddata.h"

#include "ladderobject.h"
#include "markdownwriter.h"
#include "pagecolours.h"
#include "palettes.h"
#include "textwriter.h"
#include "wordjoiner.h"

#include <QMimeData>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>

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

std::unique_ptr<QMimeData> clipboardData(const QTextDocumentFragment &selection, const LadderObject &ladders)
{
    QTextDocument words;
    QTextCursor writer(&words);
    writer.insertFragment(selection);
    for (QTextCursor image = words.find(QString(QChar::ObjectReplacementCharacter)); !image.isNull();
         image = words.find(QString(QChar::ObjectReplacementCharacter), image)) {
        const Ladder *ladder = ladders.ladderOf(image.charFormat());
        image.insertText(ladder ? ladderInWords(*ladder).join(u'\n') : QString(), QTextCharFormat());
    }
    auto data = std::make_unique<QMimeData>();
    // What only keeps the lines of the page together is of no use elsewhere.
    data->setText(words.toPlainText().remove(wordJoiner));
    data->setHtml(words.toHtml().remove(wordJoiner));
    return data;
}

} // namespace Kotae
