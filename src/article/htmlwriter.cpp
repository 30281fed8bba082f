// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmlwriter.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// The type scale, as factors of the body text.
constexpr qreal numberSize = 2.5;
constexpr qreal phraseSize = 1.5;
constexpr qreal summarySize = 1.15;
constexpr qreal smallSize = 0.88;

/// Text for an attribute in single quotes, which toHtmlEscaped() leaves alone.
QString attribute(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString unbroken(QString html)
{
    return html.replace(u' ', u"&nbsp;"_s);
}

/// Writes blocks one after the other.
class HtmlWriter {
public:
    explicit HtmlWriter(const HtmlStyle &style) : m_style(style) { }

    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const Block::variant &>(block));
    }

    QString take() { return std::move(m_html); }

private:
    void write(const Title &title)
    {
        m_html +=
            u"<p style='margin-top:6px; margin-bottom:0px'><span style='font-size:%1pt; font-weight:700; color:%2'>%3</span>"
            "<span style='font-size:%4pt; font-weight:600'>&nbsp; %5</span>"_s.arg(points(numberSize), colour(title.colour))
                .arg(title.number)
                .arg(points(phraseSize), title.phrase.toHtmlEscaped());
        if (!title.gloss.isEmpty())
            m_html += u"<span style='font-size:%1pt; font-weight:600'>　%2</span>"_s.arg(
                points(summarySize), title.gloss.toHtmlEscaped());
        m_html += u"</p><p style='margin-top:2px; margin-bottom:10px; color:%1'>"_s.arg(m_style.quiet);
        for (qsizetype index = 0; index < title.facts.size(); ++index)
            m_html += (index > 0 ? u" &nbsp;·&nbsp; "_s : QString()) + span(title.facts[index]);
        m_html += u"</p>"_s;
    }

    void write(const Heading &heading)
    {
        // Not <h2>: Qt adds a size of its own to headings.
        const QString text = m_column.isEmpty() ? heading.text : heading.text + u" — "_s + m_column;
        m_html += u"<p style='margin-top:20px; margin-bottom:4px; font-weight:700; color:%1'><a name='%2'></a>%3</p>"_s.arg(
            m_style.quiet, attribute(heading.anchor), text.toHtmlEscaped());
    }

    void write(const Paragraph &paragraph) { m_html += paragraphStart(paragraph.kind) + spans(paragraph.spans) + u"</p>"_s; }

    QString paragraphStart(Paragraph::Kind kind) const
    {
        const auto start = [this](int above, int below, const QString &size) {
            return u"<p style='margin-top:%1px; margin-bottom:%2px; line-height:%3%%4'>"_s.arg(above).arg(below).arg(
                QString::number(m_style.leading), size);
        };
        switch (kind) {
        case Paragraph::Kind::Summary:
            return start(4, 4, u"; font-size:%1pt"_s.arg(points(summarySize)));
        case Paragraph::Kind::Sources:
            return start(2, 0, u"; font-size:%1pt"_s.arg(points(smallSize)));
        case Paragraph::Kind::Item:
            return start(0, 2, {});
        case Paragraph::Kind::Text:
            break;
        }
        return start(0, 7, {});
    }

    /// Qt's rich text has no box with one rule: a table with a narrow coloured cell in front looks like one.
    void write(const Callout &callout)
    {
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:8px; margin-bottom:12px'><tr>"
                  "<td width='4' bgcolor='%1'></td><td bgcolor='%2' style='padding:12px 16px 6px 14px'>"
                  "<p style='margin-top:0px; margin-bottom:4px; font-weight:700'>%3</p>"_s.arg(
                      m_style.calloutRule, m_style.calloutBackground, callout.title.toHtmlEscaped());
        for (const Paragraph &paragraph : callout.paragraphs)
            write(paragraph);
        m_html += u"</td></tr></table>"_s;
    }

    void write(const FactTable &table)
    {
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:4px'>"_s;
        if (table.isComparison()) {
            m_html += u"<tr><td width='24%'></td>"_s;
            for (const QString &code : table.codes)
                m_html += u"<td width='38%' style='padding:4px 8px 6px 8px; font-weight:600'>%1</td>"_s.arg(code.toHtmlEscaped());
            m_html += u"</tr>"_s;
        }
        for (const FactRow &row : table.rows)
            write(row);
        m_html += u"</table>"_s;
    }

    /// A differing row is tinted and marked with ≠; an equal one keeps quiet.
    void write(const FactRow &row)
    {
        const bool marked = row.mark == FactRow::Mark::Differs;
        const QString background = marked ? u" bgcolor='%1'"_s.arg(m_style.differenceBackground) : QString();
        const QString border = u"border-top:1px solid %1; padding:6px 8px 6px 8px"_s.arg(m_style.line);
        m_html += u"<tr><td%1 width='24%' style='%2; color:%3'><span title='%4'>%5%6</span></td>"_s.arg(background, border,
            marked ? m_style.text : m_style.quiet, attribute(row.explanation), marked ? markText(row.mark) : QString(),
            row.label.toHtmlEscaped());
        for (const QList<FactLine> &cell : row.cells) {
            m_html += u"<td%1 style='%2%3'>"_s.arg(
                background, border, row.mark == FactRow::Mark::Same ? u"; color:"_s + m_style.quiet : QString());
            for (const FactLine &line : cell)
                write(line);
            m_html += cell.isEmpty() ? u"—</td>"_s : u"</td>"_s;
        }
        m_html += u"</tr>"_s;
    }

    void write(const FactLine &line)
    {
        m_html += u"<p style='margin-top:0px; margin-bottom:2px; line-height:%1%'>"_s.arg(std::min(m_style.leading, 130))
            + spans(line.value);
        if (!line.level.isEmpty())
            m_html += u"&nbsp; <span style='font-size:%1pt; font-weight:700'>%2</span>"_s.arg(
                points(0.8), unbroken(line.level.toHtmlEscaped()));
        if (!line.condition.isEmpty())
            m_html += u"<span style='color:%1'>&nbsp; %2</span>"_s.arg(m_style.quiet, line.condition.toHtmlEscaped());
        m_html += u"<span style='font-size:%1pt'>&nbsp; %2</span></p>"_s.arg(points(smallSize), span(line.source));
    }

    void write(const Ladder &ladder)
    {
        const int parts = m_inColumns ? 2 : 1;
        const QString image =
            m_style.ladder ? m_style.ladder(ladder, m_ladders, parts) : u"<img src='ladder:%1/%2'>"_s.arg(m_ladders).arg(parts);
        m_html += u"<p style='margin-top:0px; margin-bottom:0px'>"_s + image + u"</p>"_s;
        ++m_ladders;
    }

    void write(const CodeReferences &references)
    {
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s;
        for (const CodeReference &code : references.codes) {
            const QString border = u"border-top:1px solid %1; padding:6px 8px 6px 0px"_s.arg(m_style.line);
            m_html +=
                u"<tr><td width='56' style='%1'><a href='%2' style='text-decoration:none; font-weight:700; color:%3'>%4</a></td>"_s
                    .arg(border, attribute(code.link), colour(code.colour), QString::number(code.number));
            m_html += u"<td style='%1'><a href='%2' style='text-decoration:none; font-weight:600; color:%3'>%4</a>"_s.arg(border,
                attribute(code.link), m_style.text,
                (code.gloss.isEmpty() ? code.phrase : code.phrase + u'　' + code.gloss).toHtmlEscaped());
            m_html += u"<br><span style='color:%1'>%2</span></td>%3</tr>"_s.arg(
                m_style.quiet, code.summary.toHtmlEscaped(), m_style.keys > 0 ? compareKey(code, references, border) : QString());
        }
        m_html += u"</table>"_s;
    }

    QString compareKey(const CodeReference &code, const CodeReferences &references, const QString &border) const
    {
        const auto place = &code - references.codes.data() + 1;
        const QString key = place > m_style.keys
            ? QString()
            : u"<br><span style='font-size:%1pt; color:%2'>Alt+%3</span>"_s.arg(points(smallSize), m_style.quiet).arg(place);
        return u"<td align='right' style='%1'>%2%3</td>"_s.arg(border, span(code.compare), key);
    }

    void write(const Columns &columns)
    {
        if (m_style.stacked)
            writeStacked(columns);
        else
            writeSideBySide(columns);
    }

    void writeStacked(const Columns &columns)
    {
        m_column = columns.names.value(0);
        for (const Columns::Row &row : columns.rows)
            write(row.left);
        m_column = columns.names.value(1);
        for (const Columns::Row &row : columns.rows)
            write(row.right);
        m_column.clear();
    }

    void writeSideBySide(const Columns &columns)
    {
        m_inColumns = true;
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0'>"_s;
        for (const Columns::Row &row : columns.rows) {
            const int above = &row == &columns.rows.front() ? 14 : 0;
            m_html += u"<tr><td width='50%' style='padding-top:%1px; padding-right:18px'>"_s.arg(above);
            write(row.left);
            m_html += u"</td><td width='50%' style='padding-top:%1px; padding-left:18px'>"_s.arg(above);
            write(row.right);
            m_html += u"</td></tr>"_s;
        }
        m_html += u"</table>"_s;
        m_inColumns = false;
    }

    QString spans(const Spans &texts) const
    {
        QString html;
        for (const Span &text : texts)
            html += span(text);
        return html;
    }

    QString span(const Span &span) const
    {
        const QString text = span.text.toHtmlEscaped();
        const QString hint = span.hint.isEmpty() ? QString() : u" title='%1'"_s.arg(attribute(span.hint));
        const bool onTheWeb = span.link.startsWith("https:"_L1);
        const bool quiet = onTheWeb || span.style == Span::Style::Quiet;
        if (!span.link.isEmpty())
            return u"<a href='%1'%2 style='text-decoration:none; color:%3'>%4</a>"_s.arg(
                attribute(span.link), hint, quiet ? m_style.quiet : m_style.link, onTheWeb ? unbroken(text) : text);
        if (span.style == Span::Style::Strong)
            return u"<b>"_s + text + u"</b>"_s;
        return quiet ? u"<span%1 style='color:%2'>%3</span>"_s.arg(hint, m_style.quiet, text) : text;
    }

    QString colour(const QString &slot) const { return m_style.colours.value(slot, m_style.text); }
    QString points(qreal factor) const { return QString::number(m_style.size * factor, 'f', 1); }

    const HtmlStyle &m_style;
    QString m_html;
    QString m_column;
    int m_ladders = 0;
    bool m_inColumns = false;
};

} // namespace

QString ladderList(const Ladder &ladder)
{
    QString html;
    const QStringList lines = ladderInWords(ladder);
    for (qsizetype step = 0; step < lines.size(); ++step) {
        const QString line = lines[step].toHtmlEscaped();
        html += u"<li>"_s + (ladder.steps[step].deciding ? u"<b>"_s + line + u"</b>"_s : line) + u"</li>"_s;
    }
    return u"<ol>"_s + html + u"</ol>"_s;
}

QString toHtml(const Article &article, const HtmlStyle &style)
{
    HtmlWriter writer(style);
    writer.write(article.blocks);
    return u"<html lang='%1'><head><meta charset='utf-8'><title>%2</title></head><body style='font-size:%3pt; color:%4; %5'>%6</body></html>"_s
        .arg(languageCode(article.language), article.title.toHtmlEscaped(), QString::number(style.size, 'f', 1), style.text,
            style.body, writer.take());
}

} // namespace Kotae
