// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "textwriter.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

QString plain(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

/// Writes blocks one after the other, an empty line between them.
class TextWriter {
public:
    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const Block::variant &>(block));
    }

    QString take() { return m_lines.join(u'\n') + u'\n'; }

private:
    void separate()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }

    void write(const Title &title)
    {
        separate();
        m_lines.append(QString::number(title.number) + u' ' + title.phrase + (title.gloss.isEmpty() ? QString() : u'（' + title.gloss + u'）'));
        QStringList facts;
        for (const Span &fact : title.facts)
            facts.append(fact.text);
        m_lines.append(facts.join(u" · "_s));
        m_code = QString::number(title.number);
    }

    void write(const Heading &heading)
    {
        separate();
        m_lines.append(heading.text + (m_column.isEmpty() ? QString() : u" — "_s + m_column));
    }

    void write(const Paragraph &paragraph)
    {
        if (paragraph.kind == Paragraph::Kind::Summary)
            separate();
        m_lines.append((paragraph.kind == Paragraph::Kind::Summary ? QString() : u"  "_s) + plain(paragraph.spans));
    }

    void write(const Callout &callout)
    {
        separate();
        m_lines.append(callout.title);
        for (const Paragraph &paragraph : callout.paragraphs)
            write(paragraph);
    }

    void write(const FactTable &table)
    {
        for (const FactRow &row : table.rows) {
            for (size_t column = 0; column < row.cells.size(); ++column) {
                const QString mark = table.isComparison() ? (row.differs ? u"≠ "_s : u"= "_s) : QString();
                const QString code = table.isComparison() ? u" ["_s + table.codes[qsizetype(column)].section(u' ', 0, 0) + u']' : QString();
                for (const FactLine &line : row.cells[column])
                    m_lines.append(u"  "_s + mark + row.label + code + u": "_s + factText(line));
            }
        }
    }

    static QString factText(const FactLine &line)
    {
        QStringList parts{line.value};
        if (!line.level.isEmpty())
            parts.append(line.level);
        if (!line.condition.isEmpty())
            parts.append(line.condition);
        return parts.join(u" · "_s) + u" ("_s + line.source.text + u')';
    }

    void write(const Ladder &ladder)
    {
        m_lines.append(u"  "_s + ladder.title);
        for (const QString &line : ladderInWords(ladder))
            m_lines.append(u"    "_s + line);
    }

    void write(const CodeReferences &references)
    {
        for (const CodeReference &code : references.codes)
            m_lines.append(u"  %1 %2 — %3"_s.arg(QString::number(code.number), code.phrase, code.summary));
    }

    /// In text the columns stand one below the other; the headings say whose they are.
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

    QStringList m_lines;
    QString m_code;
    QStringList m_codes;
    QString m_column;
};

} // namespace

QString toPlainText(const Article &article)
{
    TextWriter writer;
    writer.write(article.blocks);
    return writer.take();
}

} // namespace Kotae
