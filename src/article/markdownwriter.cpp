// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "markdownwriter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Characters that Markdown would take for markup.
QString escaped(QString text)
{
    static const QRegularExpression special(uR"(([\`*_{}\[\]<>|#]))"_s);
    return text.replace(special, uR"(\\1)"_s);
}

QString markdown(const Span &span)
{
    const QString text = span.style == Span::Style::Strong ? u"**"_s + escaped(span.text) + u"**"_s : escaped(span.text);
    const bool onTheWeb = span.link.startsWith("https:"_L1);
    return onTheWeb ? u"[%1](%2)"_s.arg(text, span.link) : text;
}

QString markdown(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += markdown(span);
    return text;
}

/// Writes blocks one after the other, an empty line between them.
class MarkdownWriter {
public:
    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const Block::variant &>(block));
    }

    QString take() { return std::move(m_text); }

private:
    void paragraph(const QString &text) { m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + text + u'\n'; }

    void write(const Title &title)
    {
        const QString gloss = title.gloss.isEmpty() ? QString() : u'（' + escaped(title.gloss) + u'）';
        paragraph(u"# %1 %2%3"_s.arg(QString::number(title.number), escaped(title.phrase), gloss));
        QStringList facts;
        for (const Span &fact : title.facts)
            facts.append(markdown(fact));
        paragraph(facts.join(u" · "_s));
        m_code = QString::number(title.number);
    }

    void write(const Heading &heading)
    {
        paragraph(u"## "_s + escaped(heading.text) + (m_column.isEmpty() ? QString() : u" — "_s + m_column));
    }

    void write(const Paragraph &each)
    {
        const QString text = markdown(each.spans);
        paragraph(each.kind == Paragraph::Kind::Summary ? u"**"_s + text + u"**"_s : text);
    }

    void write(const Callout &callout)
    {
        QStringList lines{u"> **"_s + escaped(callout.title) + u"**"_s};
        for (const Paragraph &each : callout.paragraphs)
            lines << u">"_s << u"> "_s + markdown(each.spans);
        paragraph(lines.join(u'\n'));
    }

    void write(const FactTable &table)
    {
        QStringList lines;
        QString head = table.isComparison() ? u"|   | |"_s : u"| | |"_s;
        if (table.isComparison())
            head = u"| | | "_s + escaped(table.codes[0]) + u" | "_s + escaped(table.codes[1]) + u" |"_s;
        lines << head << (table.isComparison() ? u"|---|---|---|---|"_s : u"|---|---|"_s);
        for (const FactRow &row : table.rows) {
            QString line = table.isComparison() ? (row.differs ? u"| ≠ "_s : u"| = "_s) : QString();
            line += u"| "_s + escaped(row.label) + u" |"_s;
            for (const QList<FactLine> &cell : row.cells)
                line += u' ' + cellText(cell) + u" |"_s;
            lines << line;
        }
        paragraph(lines.join(u'\n'));
    }

    static QString cellText(const QList<FactLine> &cell)
    {
        QStringList texts;
        for (const FactLine &line : cell) {
            QString text = escaped(line.value);
            if (!line.level.isEmpty())
                text += u" **"_s + line.level + u"**"_s;
            if (!line.condition.isEmpty())
                text += u" · "_s + escaped(line.condition);
            texts.append(text + u" ("_s + markdown(line.source) + u')');
        }
        return texts.isEmpty() ? u"—"_s : texts.join(u"<br>"_s);
    }

    void write(const Ladder &ladder)
    {
        paragraph(escaped(ladder.title));
        QStringList lines;
        const QStringList steps = ladderInWords(ladder);
        for (qsizetype index = 0; index < steps.size(); ++index)
            lines << QString::number(index + 1) + u". "_s + escaped(steps[index]);
        paragraph(lines.join(u'\n'));
    }

    void write(const CodeReferences &references)
    {
        QStringList lines;
        for (const CodeReference &code : references.codes)
            lines << u"* **%1 %2** — %3"_s.arg(QString::number(code.number), escaped(code.phrase), escaped(code.summary));
        paragraph(lines.join(u'\n'));
    }

    /// Prose does not fit into a table's columns: they stand one below the other, and the headings say whose they are.
    void write(const Columns &columns)
    {
        const bool titles = m_codes.isEmpty();
        m_column = m_codes.value(0);
        write(columns.left);
        if (titles)
            m_codes.append(m_code);
        m_column = titles ? QString() : m_codes.value(1);
        write(columns.right);
        if (titles)
            m_codes.append(m_code);
        m_column.clear();
    }

    QString m_text;
    QString m_code;
    QStringList m_codes;
    QString m_column;
};

} // namespace

QString toMarkdown(const Article &article)
{
    MarkdownWriter writer;
    writer.write(article.blocks);
    return writer.take();
}

} // namespace Kotae
