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
            const QString registry =
                code.registry.isEmpty() ? QString() : u"<br>"_s + m_text.small(HtmlText::text(code.registry));
            m_html +=
                u"<tr><td width='64' style='%1'><a href='%2' style='text-decoration:none; font-weight:600; color:%3'>%4</a>%5</td>"_s
                    .arg(border, HtmlText::attribute(code.link), m_text.colour(code.colour), QString::number(code.number),
                        registry);
            m_html += u"<td style='%1'><a href='%2' style='text-decoration:none; font-weight:600; color:%3'>%4</a>"_s.arg(border,
                HtmlText::attribute(code.link), m_style.text,
                HtmlText::text(code.gloss.isEmpty() ? code.phrase : code.phrase + u'　' + code.gloss));
            m_html += u"<br><span style='color:%1'>%2</span></td>%3</tr>"_s.arg(
                m_style.quiet, summaryOf(code), m_style.keys > 0 ? compareKey(code, references, border) : QString());
        }
        m_html += u"</table>"_s;
    }

    QString take() { return std::move(m_html); }

private:
    static QString summaryOf(const CodeReference &code)
    {
        const QString summary = HtmlText::text(code.summary);
        return code.translatedSummary.isEmpty() ? summary : summary + u"<br>"_s + HtmlText::text(code.translatedSummary);
    }

    QString compareKey(const CodeReference &code, const CodeReferences &references, const QString &border) const
    {
        const auto place = &code - references.codes.data() + 1;
        const QString key = place > m_style.keys ? QString() : u"<br>"_s + m_text.small(u"Alt+"_s + QString::number(place));
        return u"<td align='right' style='%1'>%2%3</td>"_s.arg(border, m_text.span(code.compare), key);
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
