// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmlfacts.h"

#include "htmltext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Whether two codes say the same in the same words. The words of a source are only a hint.
bool sayTheSame(const QList<FactLine> &left, const QList<FactLine> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const FactLine &one, const FactLine &other) {
        return one.value == other.value && one.level == other.level && one.condition == other.condition
            && one.source.text == other.source.text;
    });
}

class FactWriter {
public:
    FactWriter(const FactTable &table, const HtmlStyle &style) : m_table(table), m_style(style), m_text(style) { }

    QString written()
    {
        const bool isStacked = m_table.isComparison() ? m_style.isStacked() : m_style.room == HtmlStyle::Room::Tight;
        m_html = u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:4px'>"_s;
        if (m_table.isComparison() && !isStacked)
            writeHead();
        for (const FactRow &row : m_table.rows) {
            if (isStacked)
                writeStacked(row);
            else
                writeAcross(row);
        }
        return m_html + u"</table>"_s;
    }

private:
    void writeHead()
    {
        m_html += u"<thead><tr><td width='24%'></td>"_s;
        for (const QString &code : m_table.codes)
            m_html += u"<td width='38%' style='padding:4px 8px 6px 8px; font-weight:600'>%1</td>"_s.arg(m_text.text(code));
        m_html += u"</tr></thead>"_s;
    }

    void writeAcross(const FactRow &row)
    {
        m_html += u"<tr><td width='24%' style='%1; padding:6px 8px 6px 0px"_s.arg(border()) + label(row);
        for (const QList<FactLine> &cell : row.cells)
            writeCell(cell, row, {}, border() + u"; padding:6px 8px 6px 8px"_s);
        m_html += u"</tr>"_s;
    }

    void writeStacked(const FactRow &row)
    {
        const bool isShared = row.cells.size() == 1 || sayTheSame(row.cells.front(), row.cells.back());
        const QString across = m_table.isComparison() ? u" colspan='2'"_s : QString();
        m_html += u"<tr><td%1 style='%2; padding:6px 0px 2px 0px"_s.arg(across, border()) + label(row) + u"</tr>"_s;
        for (size_t code = 0; code < (isShared ? 1 : row.cells.size()); ++code) {
            m_html += u"<tr>"_s;
            if (!isShared)
                writeName(qsizetype(code));
            writeCell(row.cells[code], row, isShared ? across : QString(),
                isShared ? u"padding:0px 0px 6px 0px"_s : u"padding:3px 8px 3px 8px"_s);
            m_html += u"</tr>"_s;
        }
    }

    /// A column as wide as the longest name.
    void writeName(qsizetype code)
    {
        m_html += u"<td width='1%' style='padding:3px 10px 3px 0px'>"_s
            + HtmlText::paragraph(0, 0, u"; line-height:%1%; white-space:nowrap"_s.arg(leading()))
            + u"<span style='font-weight:600; color:%1'>%2</span></p></td>"_s.arg(
                m_text.colour(m_table.colours.value(code)), m_text.text(m_table.names.value(code)));
    }

    QString border() const { return u"border-top:1px solid "_s + m_style.line; }

    int leading() const { return std::min(m_style.leading, 130); }

    static bool isQuiet(const FactRow &row) { return row.mark == FactRow::Mark::Same || row.mark == FactRow::Mark::Mapped; }

    /// A differing row is tinted and marked with ≠; the others keep quiet.
    QString ground(const FactRow &row) const
    {
        return row.mark == FactRow::Mark::Differs ? u" bgcolor='%1'"_s.arg(m_style.differenceBackground) : QString();
    }

    /// The rest of the label's cell, from the end of its style on.
    QString label(const FactRow &row) const
    {
        const bool differs = row.mark == FactRow::Mark::Differs;
        const QString mark = row.mark == FactRow::Mark::Same ? QString() : HtmlText::unbroken(markText(row.mark));
        const QString translation = row.translatedLabel.isEmpty() ? QString() : u"<br>"_s + m_text.text(row.translatedLabel);
        const QString remark = row.remark.isEmpty() ? QString() : u"<br>"_s + m_text.small(m_text.text(row.remark));
        return u"; color:%1'><span title='%2'>%3%4%5</span>%6</td>"_s.arg(differs ? m_style.text : m_style.quiet,
            HtmlText::attribute(row.explanation), mark, m_text.text(row.label), translation, remark);
    }

    void writeCell(const QList<FactLine> &cell, const FactRow &row, const QString &across, const QString &look)
    {
        const QString quiet = isQuiet(row) ? u"; color:"_s + m_style.quiet : QString();
        m_html += u"<td%1%2 style='%3%4'>"_s.arg(across, ground(row), look, quiet);
        for (qsizetype line = 0; line < cell.size(); ++line)
            write(cell[line], line + 1 < cell.size() && cell[line + 1].isTranslation);
        m_html += cell.isEmpty() ? u"—</td>"_s : u"</td>"_s;
    }

    void write(const FactLine &line, bool isTranslatedBelow)
    {
        m_html += HtmlText::paragraph(0, isTranslatedBelow ? 0 : lineGap, u"; line-height:%1%"_s.arg(leading()))
            + m_text.spans(line.value);
        if (!line.level.isEmpty())
            m_html += u"&nbsp; <span style='font-size:%1pt; font-weight:600'>%2</span>"_s.arg(
                m_text.points(TypeScale::small), HtmlText::unbroken(m_text.text(line.level)));
        if (!line.condition.isEmpty())
            m_html += u"<span style='color:%1'>&nbsp; %2</span>"_s.arg(m_style.quiet, m_text.text(line.condition));
        if (!line.source.text.isEmpty())
            m_html += u"<span style='font-size:%1pt'>&nbsp; %2</span>"_s.arg(
                m_text.points(TypeScale::small), m_text.span(m_text.whole(line.source)));
        m_html += u"</p>"_s;
    }

    const FactTable &m_table;
    const HtmlStyle &m_style;
    const HtmlText m_text;
    QString m_html;
};

} // namespace

QString factTable(const FactTable &table, const HtmlStyle &style)
{
    return table.rows.empty() ? QString() : FactWriter(table, style).written();
}

} // namespace Kotae
