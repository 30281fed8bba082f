// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "textwriter.h"

#include "displaywidth.h"
#include "punctuation.h"
#include "stackedcolumns.h"
#include "wordjoiner.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr QChar noBreakSpace(0x00A0);

/// A text that no line may end in, such as a source.
QString together(const QString &text)
{
    QString joined;
    for (const QChar character : text) {
        if (!joined.isEmpty())
            joined += wordJoiner;
        joined += character == u' ' ? noBreakSpace : character;
    }
    return joined;
}

/// Spans with a hint are sources, marks and codes: they are short and stay together.
QString plain(const Spans &spans)
{
    QString text;
    for (const Span &span : spans) {
        const qsizetype blanks = span.text.startsWith(u' ') ? 1 : 0;
        text += span.hint.isEmpty() ? span.text : span.text.first(blanks) + together(span.text.sliced(blanks));
    }
    return text;
}

/// Writes blocks one after the other, an empty line between them.
class TextWriter {
public:
    TextWriter(const Article &article, int width) : m_language(article.language), m_width(width) { }

    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const Block::variant &>(block));
    }

    QString take() { return m_lines.join(u'\n') + u'\n'; }

private:
    /// Text at an indent; the lines that follow the first one stand further in where that shows what belongs together.
    void add(const QString &text, int indent, int hanging = 0)
    {
        for (const QString &line : wrappedLines(text, m_width > 0 ? m_width - indent - hanging : 0)) {
            m_lines.append(QString(indent, u' ') + QString(line).remove(wordJoiner).replace(noBreakSpace, u' '));
            indent += std::exchange(hanging, 0);
        }
        m_afterText = false;
    }

    void separate()
    {
        if (!m_lines.isEmpty() && !m_lines.last().isEmpty())
            m_lines.append(QString());
    }

    void write(const Title &title)
    {
        separate();
        const QString name = QString::number(title.number) + u' ' + title.phrase;
        add(title.gloss.isEmpty() ? name : withRemark(name, title.gloss, m_language), 0);
        for (const Spans &facts : {title.facts, title.translatedFacts}) {
            QStringList texts;
            for (const Span &fact : facts)
                texts.append(fact.text);
            add(texts.join(u" · "_s), 0);
        }
    }

    void write(const Heading &heading)
    {
        separate();
        add(m_stacked.textOf(heading), 0);
    }

    void write(const Paragraph &paragraph)
    {
        const QString text = plain(paragraph.spans);
        switch (paragraph.kind) {
        case Paragraph::Kind::Summary:
            separate();
            add(m_stacked.name().isEmpty() ? text : labelled(m_stacked.name(), text, m_language), 0);
            break;
        case Paragraph::Kind::Text:
            if (m_afterText)
                separate();
            add(text, 2);
            m_afterText = true;
            break;
        case Paragraph::Kind::Item:
            add(text, 2, 2);
            break;
        case Paragraph::Kind::Sources:
            add(u'[' + text + u']', 2, 1);
            break;
        }
    }

    void write(const Callout &callout)
    {
        separate();
        add(callout.title, 0);
        for (const Paragraph &paragraph : callout.paragraphs)
            write(paragraph);
    }

    void write(const FactTable &table)
    {
        for (const FactRow &row : table.rows) {
            const QString mark = markText(row.mark);
            const QString name = mark + inBoth(row.label, row.translatedLabel);
            const QString label = row.remark.isEmpty() ? name : name + u" — "_s + row.remark;
            const QStringList lines = linesOf(row, table.names);
            if (lines.size() == 1) {
                add(labelled(label, lines.first(), m_language), 2, 4);
                continue;
            }
            add(labelled(label, {}, m_language).trimmed(), 2);
            for (const QString &line : lines)
                add(line, 4 + int(mark.size()), 2);
        }
    }

    /// What two codes state in the same words stands only once.
    QStringList linesOf(const FactRow &row, const QStringList &names) const
    {
        QList<QStringList> cells;
        for (const QList<FactLine> &cell : row.cells)
            cells.append(statementsOf(cell));
        if (cells.size() == 1 || cells.first() == cells.last())
            return cells.first();
        QStringList lines;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            for (const QString &statement : cells[column])
                lines.append(labelled(names.value(column), statement, m_language));
        }
        return lines;
    }

    QStringList statementsOf(const QList<FactLine> &cell) const
    {
        QStringList statements;
        for (const FactLine &line : cell)
            statements.append(factText(line));
        return statements.isEmpty() ? QStringList{u"—"_s} : statements;
    }

    QString factText(const FactLine &line) const
    {
        QStringList parts{plain(line.value)};
        if (!line.level.isEmpty())
            parts.append(line.level);
        if (!line.condition.isEmpty())
            parts.append(line.condition);
        const QString text = parts.join(u" · "_s);
        return line.source.text.isEmpty() ? text : withRemark(text, together(line.source.text), m_language);
    }

    void write(const Ladder &ladder)
    {
        for (const QString &line : ladderInWords(ladder))
            add(line, 4, 4);
    }

    void write(const CodeReferences &references)
    {
        for (const CodeReference &code : references.codes) {
            const QString name = code.shownNumber() + u' ' + code.phrase;
            add((code.gloss.isEmpty() ? name : withRemark(name, code.gloss, m_language)) + u" — "_s
                    + inBoth(code.summary, code.translatedSummary),
                2, 4);
        }
    }

    /// In text the columns stand one below the other; the headings say whose they are.
    void write(const Columns &columns)
    {
        m_stacked.forEach(columns, [this](const std::vector<Block> &blocks) { write(blocks); });
    }

    const Language m_language;
    const int m_width;
    QStringList m_lines;
    StackedColumns m_stacked;
    bool m_afterText = false;
};

} // namespace

QString toPlainText(const Article &article, int width)
{
    TextWriter writer(article, width);
    writer.write(article.blocks);
    return writer.take();
}

} // namespace Kotae
