// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "markdownwriter.h"

#include "punctuation.h"
#include "stackedcolumns.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Text in which Markdown sees no markup. An underscore within a word is none.
QString escaped(QString text)
{
    static const QRegularExpression special(uR"(([\\`*\[\]<|~&]|(?<!\w)_|_(?!\w)))"_s);
    return text.replace(special, uR"(\\1)"_s);
}

/// A paragraph whose beginning makes it no heading, list or quotation.
QString paragraphStart(QString text)
{
    static const QRegularExpression marker(uR"(^(?:(\d{1,9})(?=[.)](?:\s|$))|(?=[-+#>])))"_s);
    return text.replace(marker, uR"(\1\)"_s);
}

QString bold(const QString &text)
{
    return u"**"_s + text + u"**"_s;
}

/// An address that no bracket, blank or bar ends too early.
QString address(const QString &link)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(link, ":/?#@!$&'*+,;=%"));
}

QString markdown(const Span &span)
{
    const QString text = span.style == Span::Style::Strong ? bold(escaped(span.text)) : escaped(span.text);
    const bool onTheWeb = span.link.startsWith("https:"_L1);
    return onTheWeb ? u"[%1](%2)"_s.arg(text, address(span.link)) : text;
}

QString markdown(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += markdown(span);
    return text;
}

QString listed(const QStringList &items)
{
    return u"* "_s + items.join(u"\n* "_s);
}

/// Writes blocks one after the other, an empty line between them.
class MarkdownWriter {
public:
    explicit MarkdownWriter(const Article &article) : m_language(article.language) { }

    void write(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit([this](const auto &each) { write(each); }, static_cast<const Block::variant &>(block));
    }

    QString take() { return std::move(m_text); }

private:
    void add(const QString &text)
    {
        m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + text + u'\n';
        m_afterItem = false;
    }

    void write(const Title &title)
    {
        add(u"# "_s + nameOf(QString::number(title.number), title.phrase, title.gloss));
        add(listOf(title.facts));
        if (!title.translatedFacts.isEmpty())
            add(listOf(title.translatedFacts));
    }

    static QString listOf(const Spans &facts)
    {
        QStringList texts;
        for (const Span &fact : facts)
            texts.append(markdown(fact));
        return texts.join(u" · "_s);
    }

    QString nameOf(const QString &number, const QString &phrase, const QString &gloss) const
    {
        const QString name = escaped(number) + u' ' + escaped(phrase);
        return gloss.isEmpty() ? name : withRemark(name, escaped(gloss), m_language);
    }

    void write(const Heading &heading) { add(u"## "_s + escaped(m_stacked.textOf(heading))); }

    void write(const Paragraph &paragraph)
    {
        const QString text = markdown(paragraph.spans);
        if (paragraph.kind == Paragraph::Kind::Summary) {
            add(bold(m_stacked.name().isEmpty() ? text : labelled(escaped(m_stacked.name()), text, m_language)));
        } else if (paragraph.kind == Paragraph::Kind::Item && m_afterItem) {
            m_text += listed({text}) + u'\n';
        } else {
            const bool item = paragraph.kind == Paragraph::Kind::Item;
            add(item ? listed({text}) : paragraphStart(text));
            m_afterItem = item;
        }
    }

    void write(const Callout &callout)
    {
        QStringList lines{u"> "_s + bold(escaped(callout.title))};
        for (const Paragraph &paragraph : callout.paragraphs)
            lines << u">"_s << u"> "_s + paragraphStart(markdown(paragraph.spans));
        add(lines.join(u'\n'));
    }

    void write(const FactTable &table)
    {
        QString head = u"| |"_s;
        QString rule = u"|---|"_s;
        for (const QString &code : table.codes) {
            head += u' ' + escaped(code) + u" |"_s;
            rule += u"---|"_s;
        }
        QStringList lines{head, rule};
        for (const FactRow &row : table.rows) {
            const QString label = markText(row.mark) + escaped(inBoth(row.label, row.translatedLabel));
            QString line = u"| "_s + (row.remark.isEmpty() ? label : label + u" — "_s + escaped(row.remark)) + u" |"_s;
            for (const QList<FactLine> &cell : row.cells)
                line += u' ' + cellText(cell) + u" |"_s;
            lines << line;
        }
        add(lines.join(u'\n'));
    }

    QString cellText(const QList<FactLine> &cell) const
    {
        QStringList texts;
        for (const FactLine &line : cell) {
            QString text = markdown(line.value);
            if (!line.level.isEmpty())
                text += u' ' + bold(line.level);
            if (!line.condition.isEmpty())
                text += u" · "_s + escaped(line.condition);
            texts.append(line.source.text.isEmpty() ? text : withRemark(text, markdown(line.source), m_language));
        }
        return texts.isEmpty() ? u"—"_s : texts.join(u"<br>"_s);
    }

    void write(const Ladder &ladder)
    {
        QStringList lines;
        const QStringList steps = ladderInWords(ladder);
        for (qsizetype index = 0; index < steps.size(); ++index) {
            const QString step = escaped(steps[index]);
            lines << QString::number(index + 1) + u". "_s + (ladder.steps[index].deciding ? bold(step) : step);
        }
        add(lines.join(u'\n'));
    }

    void write(const CodeReferences &references)
    {
        QStringList items;
        for (const CodeReference &code : references.codes)
            items << bold(nameOf(code.shownNumber(), code.phrase, code.gloss)) + u" — "_s
                    + escaped(inBoth(code.summary, code.translatedSummary));
        add(listed(items));
    }

    /// Prose does not fit into a table's columns: they stand one below the other, and the headings say whose they are.
    void write(const Columns &columns)
    {
        m_stacked.forEach(columns, [this](const std::vector<Block> &blocks) { write(blocks); });
    }

    const Language m_language;
    QString m_text;
    StackedColumns m_stacked;
    bool m_afterItem = false;
};

} // namespace

QString toMarkdown(const Article &article)
{
    MarkdownWriter writer(article);
    writer.write(article.blocks);
    return writer.take();
}

} // namespace Kotae
