// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmltext.h"

#include "wordjoiner.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// "practice" behind what no document says.
bool isMark(const Span &span)
{
    return !span.hint.isEmpty() && span.link.isEmpty() && span.style == Span::Style::Quiet;
}

bool isAscii(QChar letter)
{
    return letter.unicode() < 0x80;
}

/// "Retry-After", but not "call-back": names of header fields go on with a capital.
bool joinsName(const QString &text, qsizetype hyphen)
{
    const auto isLetter = [&](qsizetype place) { return isAscii(text[place]) && text[place].isLetter(); };
    return hyphen > 0 && hyphen + 1 < text.size() && isLetter(hyphen - 1) && isLetter(hyphen + 1) && text[hyphen + 1].isUpper();
}

} // namespace

QString HtmlText::text(const QString &text) const
{
    QString html = text.toHtmlEscaped();
    for (qsizetype place = html.indexOf(u"RFC "); place >= 0; place = html.indexOf(u"RFC ", place + 1)) {
        if (place + 4 < html.size() && html[place + 4].isDigit())
            html.replace(place + 3, 1, u"&nbsp;"_s);
    }
    for (qsizetype place = m_style.wordJoiners ? html.indexOf(u'-') : -1; place >= 0; place = html.indexOf(u'-', place + 1)) {
        if (joinsName(html, place))
            html.insert(place + 1, wordJoiner);
    }
    return html;
}

QString HtmlText::attribute(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString HtmlText::unbroken(QString html)
{
    return html.replace(u' ', u"&nbsp;"_s);
}

QString HtmlText::paragraph(int above, int below, const QString &look)
{
    return u"<p style='margin-top:%1px; margin-bottom:%2px%3'>"_s.arg(above).arg(below).arg(look);
}

QString HtmlText::spans(const Spans &spans) const
{
    QString html;
    for (const Span &each : spans)
        html += isMark(each) && !html.isEmpty() ? tied(each) : span(each);
    return html;
}

/// No line begins with a mark.
QString HtmlText::tied(Span mark) const
{
    QString tie = u"&nbsp;"_s;
    // Where there was no blank, one as narrow as can be.
    if (!mark.text.startsWith(u' '))
        tie = m_style.wordJoiners ? QString(wordJoiner) : u"<span style='font-size:1px'>&nbsp;</span>"_s;
    mark.text = mark.text.trimmed();
    return tie + span(whole(mark));
}

QString HtmlText::sources(const Spans &spans) const
{
    QString html;
    for (const Span &each : spans)
        html += span(each.text == u" · " ? each : whole(each));
    return html;
}

Span HtmlText::whole(Span span) const
{
    if (!m_style.wordJoiners)
        return span;
    for (qsizetype place = span.text.size() - 1; place > 0; --place) {
        if (!isAscii(span.text[place]) && !isAscii(span.text[place - 1]) && !span.text[place].isLowSurrogate())
            span.text.insert(place, wordJoiner);
    }
    return span;
}

QString HtmlText::span(const Span &span) const
{
    const QString html = text(span.text);
    const QString hint = span.hint.isEmpty() ? QString() : u" title='%1'"_s.arg(attribute(span.hint));
    const bool onTheWeb = span.link.startsWith("https:"_L1);
    const bool quiet = onTheWeb || span.style == Span::Style::Quiet;
    const bool inOneLine = onTheWeb || span.text.contains(u" ⇄ ");
    if (!span.link.isEmpty())
        return u"<a href='%1'%2 style='text-decoration:none; color:%3'>%4</a>"_s.arg(
            attribute(span.link), hint, quiet ? m_style.quiet : m_style.link, inOneLine ? unbroken(html) : html);
    if (span.style == Span::Style::Strong)
        return u"<b style='font-weight:600'>"_s + html + u"</b>"_s;
    if (span.text == u" · ")
        return u"<span style='color:%1'>&nbsp;· </span>"_s.arg(m_style.quiet); // no line begins with it
    return quiet ? u"<span%1 style='color:%2'>%3</span>"_s.arg(hint, m_style.quiet, html) : html;
}

QString HtmlText::listed(const Spans &spans, bool narrow) const
{
    constexpr qsizetype mostInLine = 3;
    const qsizetype half = narrow && spans.size() > mostInLine ? spans.size() / 2 : 0;
    QString html;
    for (qsizetype index = 0; index < spans.size(); ++index) {
        if (index > 0)
            html += index == half ? u"<br>"_s : u"&nbsp;· "_s;
        Span item = spans[index];
        // Within a tag blanks have to stay.
        item.text.replace(u' ', QChar(QChar::Nbsp));
        html += span(item).replace(QChar(QChar::Nbsp), u"&nbsp;"_s);
    }
    return html;
}

QString HtmlText::small(const QString &html) const
{
    return u"<span style='font-size:%1pt; color:%2'>%3</span>"_s.arg(points(TypeScale::small), m_style.quiet, html);
}

} // namespace Kotae
