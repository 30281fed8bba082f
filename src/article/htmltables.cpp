// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmltables.h"

#include "htmltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

class TableWriter {
public:
    explicit TableWriter(const HtmlStyle &style) : m_style(style), m_text(style) { }

    void write(const FactTable &table)
    {
        if (table.rows.empty())
            return;
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:4px'>"_s;
        if (table.isComparison()) {
            m_html += u"<thead><tr><td width='24%'></td>"_s;
            for (const QString &code : table.codes)
                m_html += u"<td width='38%' style='padding:4px 8px 6px 8px; font-weight:600'>%1</td>"_s.arg(HtmlText::text(code));
            m_html += u"</tr></thead>"_s;
        }
        for (const FactRow &row : table.rows)
            write(row);
        m_html += u"</table>"_s;
    }

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
    /// A differing row is tinted and marked with ≠; an equal one keeps quiet.
    void write(const FactRow &row)
    {
        const bool marked = row.mark == FactRow::Mark::Differs;
        const QString background = marked ? u" bgcolor='%1'"_s.arg(m_style.differenceBackground) : QString();
        const QString border = u"border-top:1px solid %1; padding:6px 8px 6px 8px"_s.arg(m_style.line);
        const QString translation = row.translatedLabel.isEmpty() ? QString() : u"<br>"_s + HtmlText::text(row.translatedLabel);
        m_html += u"<tr><td%1 width='24%' style='%2; color:%3'><span title='%4'>%5%6%7</span></td>"_s.arg(background, border,
            marked ? m_style.text : m_style.quiet, HtmlText::attribute(row.explanation),
            marked ? HtmlText::unbroken(markText(row.mark)) : QString(), HtmlText::text(row.label), translation);
        for (const QList<FactLine> &cell : row.cells) {
            m_html += u"<td%1 style='%2%3'>"_s.arg(
                background, border, row.mark == FactRow::Mark::Same ? u"; color:"_s + m_style.quiet : QString());
            for (qsizetype line = 0; line < cell.size(); ++line)
                write(cell[line], line + 1 < cell.size() && cell[line + 1].isTranslation);
            m_html += cell.isEmpty() ? u"—</td>"_s : u"</td>"_s;
        }
        m_html += u"</tr>"_s;
    }

    void write(const FactLine &line, bool isTranslatedBelow)
    {
        m_html +=
            HtmlText::paragraph(0, isTranslatedBelow ? 0 : lineGap, u"; line-height:%1%"_s.arg(std::min(m_style.leading, 130)))
            + m_text.spans(line.value);
        if (!line.level.isEmpty())
            m_html += u"&nbsp; <span style='font-size:%1pt; font-weight:600'>%2</span>"_s.arg(
                m_text.points(TypeScale::small), HtmlText::unbroken(HtmlText::text(line.level)));
        if (!line.condition.isEmpty())
            m_html += u"<span style='color:%1'>&nbsp; %2</span>"_s.arg(m_style.quiet, HtmlText::text(line.condition));
        if (!line.source.text.isEmpty())
            m_html +=
                u"<span style='font-size:%1pt'>&nbsp; %2</span>"_s.arg(m_text.points(TypeScale::small), m_text.span(line.source));
        m_html += u"</p>"_s;
    }

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

QString factTable(const FactTable &table, const HtmlStyle &style)
{
    TableWriter writer(style);
    writer.write(table);
    return writer.take();
}

QString codeReferences(const CodeReferences &references, const HtmlStyle &style)
{
    TableWriter writer(style);
    writer.write(references);
    return writer.take();
}

} // namespace Kotae
