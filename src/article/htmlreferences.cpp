// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmlreferences.h"

#include "htmltext.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

class ReferenceWriter {
public:
    explicit ReferenceWriter(const HtmlStyle &style) : m_style(style), m_text(style) { }

    void write(const CodeReferences &references)
    {
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s;
        for (const CodeReference &code : references.codes) {
            const QString border = u"border-top:1px solid %1; padding:6px 8px 6px 0px"_s.arg(m_style.line);
            m_html += u"<tr><td width='%1' style='%2'>%3</td>"_s.arg(
                m_style.isStacked() ? u"1%"_s : u"64"_s, border, unbroken(numberOf(code)));
            m_html += u"<td style='%1'><a href='%2' style='text-decoration:none; color:%3'>%4</a>"_s.arg(
                border, HtmlText::attribute(code.link), m_style.text, nameOf(code));
            m_html += u"<br><span style='color:%1'>%2</span></td>%3</tr>"_s.arg(
                m_style.quiet, summaryOf(code), m_style.keys > 0 ? compareKey(code, references, border) : QString());
        }
        m_html += u"</table>"_s;
    }

    QString take() { return std::move(m_html); }

private:
    /// Where there is little room a column is as wide as its widest text.
    QString unbroken(const QString &html) const
    {
        return m_style.isStacked() ? HtmlText::paragraph(0, 0, u"; white-space:nowrap"_s) + html + u"</p>"_s : html;
    }

    QString numberOf(const CodeReference &code) const
    {
        const QString registry = code.registry.isEmpty() ? QString() : u"<br>"_s + m_text.small(m_text.text(code.registry));
        return u"<a href='%1' style='text-decoration:none; font-weight:600; color:%2'>%3</a>%4"_s.arg(
            HtmlText::attribute(code.link), m_text.colour(code.colour), QString::number(code.number), registry);
    }

    /// Where there is little room the gloss has a line of its own, before it is broken within its words.
    QString nameOf(const CodeReference &code) const
    {
        const QString phrase = u"<span style='font-weight:600'>%1</span>"_s.arg(m_text.text(code.phrase));
        const QString separator = m_style.isStacked() ? u"<br>"_s : HtmlText::gap;
        return code.gloss.isEmpty() ? phrase : phrase + separator + m_text.text(code.gloss);
    }

    QString summaryOf(const CodeReference &code) const
    {
        const QString summary = m_text.text(code.summary);
        return code.translatedSummary.isEmpty() ? summary : summary + u"<br>"_s + m_text.text(code.translatedSummary);
    }

    QString compareKey(const CodeReference &code, const CodeReferences &references, const QString &border) const
    {
        const auto place = &code - references.codes.data() + 1;
        const QString key = place > m_style.keys ? QString() : u"<br>"_s + m_text.small(u"Alt+"_s + QString::number(place));
        const QString width = m_style.isStacked() ? u" width='1%'"_s : QString();
        return u"<td align='right'%1 style='%2; padding-right:0px'>%3</td>"_s.arg(
            width, border, unbroken(m_text.span(code.compare) + key));
    }

    const HtmlStyle &m_style;
    const HtmlText m_text;
    QString m_html;
};

} // namespace

QString codeReferences(const CodeReferences &references, const HtmlStyle &style)
{
    ReferenceWriter writer(style);
    writer.write(references);
    return writer.take();
}

} // namespace Kotae
