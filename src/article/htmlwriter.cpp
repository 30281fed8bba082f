// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmlwriter.h"

#include "htmlfacts.h"
#include "htmlreferences.h"
#include "htmltext.h"
#include "stackedcolumns.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Writes blocks one after the other.
class HtmlWriter {
public:
    explicit HtmlWriter(const HtmlStyle &style) : m_style(style), m_text(style) { }

    void write(const std::vector<Block> &blocks)
    {
        for (size_t index = 0; index < blocks.size(); ++index) {
            if (index > 0)
                m_above = isAboveGap(blocks[index - 1]) ? boxGap : 0;
            std::visit([this](const auto &each) { write(each); }, static_cast<const Block::variant &>(blocks[index]));
        }
    }

    QString take() { return std::move(m_html); }

private:
    /// Qt leaves out the margin of a paragraph before a table, and that of a table before anything.
    static bool isAboveGap(const Block &block)
    {
        return std::holds_alternative<Title>(block) || std::holds_alternative<Callout>(block);
    }

    void write(const Title &title)
    {
        if (m_stacked.column() >= 0)
            m_colours.append(title.colour);
        m_html += HtmlText::paragraph(headGap, 0)
            + u"<span style='font-size:%1pt; font-weight:600; color:%2'>%3</span>"
              "<span style='font-size:%4pt; font-weight:600'>&nbsp; %5</span>"_s
                  .arg(m_text.points(TypeScale::number), m_text.colour(title.colour))
                  .arg(title.number)
                  .arg(m_text.points(TypeScale::phrase), m_text.text(title.phrase));
        const bool narrow = m_inColumns || m_style.isStacked();
        if (!title.gloss.isEmpty())
            // It would be broken within its words; and what is below two heads is to stand at the same height.
            m_html += u"<span style='font-size:%1pt'>%2%3</span>"_s.arg(
                m_text.points(TypeScale::summary), narrow ? u"<br>"_s : HtmlText::gap, m_text.text(title.gloss));
        m_html += u"</p>"_s;
        const QString look = u"; color:%1"_s.arg(m_style.quiet);
        m_html += HtmlText::paragraph(lineGap, title.translatedFacts.isEmpty() ? boxGap : lineGap, look)
            + m_text.listed(title.facts, narrow) + u"</p>"_s;
        if (!title.translatedFacts.isEmpty())
            m_html += HtmlText::paragraph(0, boxGap, look) + m_text.listed(title.translatedFacts, narrow) + u"</p>"_s;
    }

    void write(const Heading &heading)
    {
        // Not <h2>: Qt adds a size of its own to headings.
        m_html += HtmlText::paragraph(sectionGap, headGap, u"; font-weight:600; color:%1"_s.arg(m_style.quiet))
            + u"<a name='%1'></a>%2</p>"_s.arg(HtmlText::attribute(heading.anchor), m_text.text(m_stacked.textOf(heading)));
    }

    void write(const Paragraph &paragraph)
    {
        const bool areSources = paragraph.kind == Paragraph::Kind::Sources;
        m_html += paragraphStart(paragraph.kind) + (paragraph.kind == Paragraph::Kind::Summary ? owner() : QString())
            + (areSources ? m_text.sources(paragraph.spans) : m_text.spans(paragraph.spans)) + u"</p>"_s;
    }

    QString paragraphStart(Paragraph::Kind kind) const
    {
        const auto start = [this](int above, int below, const QString &size) {
            return HtmlText::paragraph(above, below, u"; line-height:%1%%2"_s.arg(QString::number(m_style.leading), size));
        };
        switch (kind) {
        case Paragraph::Kind::Summary:
            return start(std::max(headGap, m_above), headGap, u"; font-size:%1pt"_s.arg(m_text.points(TypeScale::summary)));
        case Paragraph::Kind::Sources:
            return start(lineGap, 0, u"; font-size:%1pt"_s.arg(m_text.points(TypeScale::small)));
        case Paragraph::Kind::Item:
            return start(0, lineGap, {});
        case Paragraph::Kind::Text:
            break;
        }
        return start(0, paragraphGap, {});
    }

    /// Qt's rich text has no box with one rule: a table with a narrow coloured cell in front looks like one.
    void write(const Callout &callout)
    {
        m_html += u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:%1px; margin-bottom:%1px'><tr>"
                  "<td width='4' bgcolor='%2'></td><td bgcolor='%3' style='padding:12px 16px 6px 14px'>"_s.arg(boxGap)
                      .arg(m_style.calloutRule, m_style.calloutBackground)
            + HtmlText::paragraph(0, headGap, u"; font-weight:600"_s) + m_text.text(callout.title) + u"</p>"_s;
        for (const Paragraph &paragraph : callout.paragraphs)
            write(paragraph);
        m_html += u"</td></tr></table>"_s;
    }

    void write(const FactTable &table) { m_html += factTable(table, m_style); }
    void write(const CodeReferences &references) { m_html += codeReferences(references, m_style); }

    void write(const Ladder &ladder)
    {
        const LadderPlace place{m_ladders, m_inColumns ? 2 : 1, m_besideLadder};
        const QString image = m_style.ladder ? m_style.ladder(ladder, place) : u"<img src='%1'>"_s.arg(place.toString());
        m_html += HtmlText::paragraph(0, 0) + image + u"</p>"_s;
        ++m_ladders;
    }

    void write(const Columns &columns)
    {
        if (m_style.isStacked())
            m_stacked.forEach(columns, [this](const std::vector<Block> &blocks) { write(blocks); });
        else
            writeSideBySide(columns);
    }

    /// The name of the stacked column's code in its colour, for what has no heading to say whose it is.
    QString owner() const
    {
        return m_stacked.column() < 0 || m_colours.isEmpty()
            ? QString()
            : u"<span style='font-weight:600; color:%1'>%2</span>&nbsp; "_s.arg(
                m_text.colour(m_colours.value(m_stacked.column())), HtmlText::unbroken(m_text.text(m_stacked.name())));
    }

    void writeSideBySide(const Columns &columns)
    {
        m_inColumns = true;
        m_html +=
            u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:%1px'>"_s.arg(std::exchange(m_above, 0));
        for (const Columns::Row &row : columns.rows)
            write(row, &row == &columns.rows.back());
        m_html += u"</table>"_s;
        m_inColumns = false;
    }

    void write(const Columns::Row &row, bool isLast)
    {
        // Qt leaves out the margins of what stands first and last in a cell.
        const bool headed = !row.left.empty() && std::holds_alternative<Heading>(row.left.front());
        const QString padding = u"padding-top:%1px; padding-bottom:%2px"_s.arg(headed ? sectionGap : 0).arg(isLast ? 0 : headGap);
        const bool bothDrawn = hasLadder(row.left) && hasLadder(row.right);
        m_html += u"<tr>"_s;
        m_besideLadder = bothDrawn ? m_ladders + 1 : -1;
        writeCell(row.left, padding + u"; padding-right:18px"_s);
        m_besideLadder = bothDrawn ? m_ladders - 1 : -1;
        writeCell(row.right, padding + u"; padding-left:18px"_s);
        m_html += u"</tr>"_s;
    }

    void writeCell(const std::vector<Block> &blocks, const QString &padding)
    {
        m_html += u"<td width='50%' style='%1'>"_s.arg(padding);
        write(blocks);
        // A last cell without anything would take the heading that follows the table.
        m_html += blocks.empty() ? u"&nbsp;</td>"_s : u"</td>"_s;
    }

    static bool hasLadder(const std::vector<Block> &blocks)
    {
        return std::any_of(
            blocks.begin(), blocks.end(), [](const Block &block) { return std::holds_alternative<Ladder>(block); });
    }

    const HtmlStyle &m_style;
    const HtmlText m_text;
    QString m_html;
    StackedColumns m_stacked;
    QStringList m_colours; ///< of the codes in columns
    int m_ladders = 0;
    int m_besideLadder = -1;
    int m_above = 0; ///< the gap that what stands above leaves to what is written next
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
