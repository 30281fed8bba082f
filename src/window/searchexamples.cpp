// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchexamples.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr QLatin1String prefix("query:");

QString link(const QString &query)
{
    return u"<a href=\"%1\" style=\"text-decoration: none\">%2</a>"_s.arg(QueryLink::of(query), query.toHtmlEscaped());
}

QString row(const QStringList &queries, const QString &meaning)
{
    QStringList links;
    for (const QString &query : queries)
        links.append(link(query));
    return u"<tr><td style=\"padding: 2px 18px 2px 0\">%1</td><td style=\"padding: 2px 0\">%2</td></tr>"_s.arg(
        links.join(u"&nbsp;&nbsp; "_s), meaning.toHtmlEscaped());
}

} // namespace

QString QueryLink::of(const QString &query)
{
    return prefix + QString::fromLatin1(QUrl::toPercentEncoding(query));
}

QString QueryLink::query(const QString &link)
{
    return link.startsWith(prefix) ? QUrl::fromPercentEncoding(link.sliced(prefix.size()).toUtf8()) : QString();
}

QString SearchExamples::table()
{
    QString rows;
    rows += row({u"487"_s, u"48"_s}, tr("a code, or how it begins"));
    rows += row({u"caller hung up"_s, u"話し中"_s, u"hanashichuu"_s},
        tr("words of a name, symptom, header or text; Japanese also in romaji"));
    rows += row({u"SIP/2.0 486 Busy Here"_s}, tr("a status line, a Reason header, a line of a log"));
    rows += row({u"4xx"_s, u"480-489"_s}, tr("a class, a range of numbers"));
    rows += row({u"header:Retry-After"_s, u"method:INVITE"_s}, tr("codes that may carry a header field, that answer a method"));
    rows += row({u"rfc:4028"_s, u"registry:sip"_s}, tr("codes that a document deals with, of a registry"));
    rows += row({u"\"no answer\""_s}, tr("exactly these words"));
    rows += row({u"busy -everywhere"_s}, tr("without this word"));
    return u"<table cellspacing='0'>"_s + rows + u"</table>"_s;
}

} // namespace Kotae
