// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "bilingual.h"

#include "punctuation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A translation, or nothing where it is the same.
QString unlessSame(const QString &text, const QString &translation)
{
    return text == translation ? QString() : translation;
}

QString both(const QString &first, const QString &second)
{
    return inBoth(first, unlessSame(first, second));
}

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

/// One head: the phrase is the same in both languages, and only one of them has the gloss.
Title both(Title first, const Title &second)
{
    if (first.gloss.isEmpty())
        first.gloss = second.gloss;
    for (const Span &fact : second.facts) {
        if (!first.facts.contains(fact))
            first.translatedFacts.append(fact);
    }
    return first;
}

/// One box; the sections of documents at its end are the same in both languages.
Callout both(Callout first, Callout second)
{
    first.title = both(first.title, second.title);
    if (!first.paragraphs.empty() && !second.paragraphs.empty() && first.paragraphs.back() == second.paragraphs.back())
        first.paragraphs.pop_back();
    std::move(second.paragraphs.begin(), second.paragraphs.end(), std::back_inserter(first.paragraphs));
    return first;
}

/// Each statement, and below it what it says in the other language.
QList<FactLine> both(const QList<FactLine> &first, const QList<FactLine> &second)
{
    QList<FactLine> lines;
    for (qsizetype index = 0; index < first.size(); ++index) {
        const FactLine &line = first[index];
        lines.append(line);
        FactLine translation = second.value(index);
        if (textOf(translation.value) == textOf(line.value) && translation.condition == line.condition)
            continue;
        translation.isTranslation = true;
        translation.level.clear();
        if (translation.source.text == line.source.text)
            translation.source = {};
        lines.append(translation);
    }
    return lines;
}

FactTable both(FactTable first, const FactTable &second)
{
    for (size_t row = 0; row < std::min(first.rows.size(), second.rows.size()); ++row) {
        FactRow &one = first.rows[row];
        const FactRow &other = second.rows[row];
        one.translatedLabel = unlessSame(one.label, other.label);
        one.explanation = both(one.explanation, other.explanation);
        one.remark = both(one.remark, other.remark);
        for (size_t cell = 0; cell < std::min(one.cells.size(), other.cells.size()); ++cell)
            one.cells[cell] = both(one.cells[cell], other.cells[cell]);
    }
    return first;
}

CodeReferences both(CodeReferences first, const CodeReferences &second)
{
    for (size_t index = 0; index < std::min(first.codes.size(), second.codes.size()); ++index) {
        CodeReference &code = first.codes[index];
        const CodeReference &other = second.codes[index];
        code.translatedSummary = other.summary;
        if (code.gloss.isEmpty())
            code.gloss = other.gloss;
    }
    return first;
}

bool isTitle(const std::vector<Block> &blocks)
{
    return blocks.size() == 1 && std::holds_alternative<Title>(blocks.front());
}

/// Puts the blocks of two languages together, one pair after the other.
class Merger {
public:
    explicit Merger(const QStringList &names) : m_columns{names, {}} { }

    void add(Block first, Block second)
    {
        std::visit([&](auto &block) { this->add(block, std::get<std::decay_t<decltype(block)>>(second)); },
            static_cast<Block::variant &>(first));
    }

    std::vector<Block> take()
    {
        flush();
        return std::move(m_blocks);
    }

private:
    void add(Title &first, Title &second) { across(both(std::move(first), second)); }
    void add(Callout &first, Callout &second) { across(both(std::move(first), second)); }
    void add(FactTable &first, FactTable &second) { across(both(std::move(first), second)); }
    void add(CodeReferences &first, CodeReferences &second) { across(both(std::move(first), second)); }
    void add(Paragraph &first, Paragraph &second) { beside(std::move(first), std::move(second)); }
    void add(Ladder &first, Ladder &second) { beside(std::move(first), std::move(second)); }

    void add(Heading &first, Heading &second)
    {
        flush();
        beside(std::move(first), std::move(second));
    }

    /// Two codes side by side: their heads once, all else in the one language and then in the other.
    void add(Columns &first, Columns &second)
    {
        flush();
        Columns::Row &row = first.rows.front();
        if (first.rows.size() > 1 || !isTitle(row.left) || !isTitle(row.right)) {
            m_blocks.emplace_back(std::move(first));
            m_blocks.emplace_back(std::move(second));
            return;
        }
        Columns::Row &other = second.rows.front();
        const auto heads = [](std::vector<Block> &one, std::vector<Block> &translated) {
            return std::vector<Block>{both(std::get<Title>(one.front()), std::get<Title>(translated.front()))};
        };
        m_blocks.emplace_back(Columns{first.names, {{heads(row.left, other.left), heads(row.right, other.right)}}});
    }

    bool isBelowHeading() const
    {
        return m_columns.rows.size() == 1 && std::holds_alternative<Heading>(m_columns.rows.back().left.back());
    }

    /// A block and its translation begin at the same height; a heading stays with what follows it.
    void beside(Block first, Block second)
    {
        if (!isBelowHeading())
            m_columns.rows.emplace_back();
        m_columns.rows.back().left.push_back(std::move(first));
        m_columns.rows.back().right.push_back(std::move(second));
    }

    /// A block that speaks both languages, below a heading that does so too.
    void across(Block block)
    {
        if (isBelowHeading()) {
            const auto &heading = std::get<Heading>(m_columns.rows.back().left.back());
            const auto &translated = std::get<Heading>(m_columns.rows.back().right.back());
            m_blocks.emplace_back(Heading{both(heading.text, translated.text), heading.anchor});
            m_columns.rows.clear();
        }
        flush();
        m_blocks.push_back(std::move(block));
    }

    /// What has come since the last heading becomes two columns.
    void flush()
    {
        if (!m_columns.rows.empty())
            m_blocks.emplace_back(m_columns);
        m_columns.rows.clear();
    }

    Columns m_columns;
    std::vector<Block> m_blocks;
};

} // namespace

Article sideBySide(Article first, Article second)
{
    Merger merger({languageName(first.language), languageName(second.language)});
    for (size_t block = 0; block < std::min(first.blocks.size(), second.blocks.size()); ++block)
        merger.add(std::move(first.blocks[block]), std::move(second.blocks[block]));
    return {first.language, first.title, merger.take()};
}

} // namespace Kotae
