// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "bilingual.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

QString both(const QString &first, const QString &second)
{
    return first == second ? first : first + u" · "_s + second;
}

QString textOf(const Spans &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

Spans both(const Spans &first, const Spans &second)
{
    return textOf(first) == textOf(second) ? first : first + Spans{{u" · "_s}} + second;
}

FactLine both(FactLine first, const FactLine &second)
{
    first.value = both(first.value, second.value);
    first.condition = both(first.condition, second.condition);
    first.source.text = both(first.source.text, second.source.text);
    return first;
}

FactTable both(FactTable first, const FactTable &second)
{
    for (size_t row = 0; row < std::min(first.rows.size(), second.rows.size()); ++row) {
        FactRow &one = first.rows[row];
        const FactRow &other = second.rows[row];
        one.label = both(one.label, other.label);
        one.explanation = both(one.explanation, other.explanation);
        for (size_t cell = 0; cell < std::min(one.cells.size(), other.cells.size()); ++cell) {
            for (qsizetype line = 0; line < std::min(one.cells[cell].size(), other.cells[cell].size()); ++line)
                one.cells[cell][line] = both(one.cells[cell][line], other.cells[cell][line]);
        }
    }
    return first;
}

/// Puts the blocks of two languages together, one pair after the other.
class Merger {
public:
    explicit Merger(const QStringList &names) : m_names(names) { }

    void add(Block first, Block second)
    {
        if (auto *columns = std::get_if<Columns>(&first)) {
            flush();
            m_blocks.emplace_back(std::move(*columns));
            m_blocks.push_back(std::move(second));
        } else if (auto *table = std::get_if<FactTable>(&first)) {
            headAcross();
            m_blocks.emplace_back(both(std::move(*table), std::get<FactTable>(second)));
        } else {
            if (std::holds_alternative<Heading>(first))
                flush();
            m_left.push_back(std::move(first));
            m_right.push_back(std::move(second));
        }
    }

    std::vector<Block> take()
    {
        flush();
        return std::move(m_blocks);
    }

private:
    /// What has come since the last heading becomes a row of two columns.
    void flush()
    {
        if (!m_left.empty())
            m_blocks.emplace_back(Columns{m_names, {{std::move(m_left), std::move(m_right)}}});
        m_left.clear();
        m_right.clear();
    }

    /// The heading of a table stands over the whole of it.
    void headAcross()
    {
        const auto *first = m_left.size() == 1 ? std::get_if<Heading>(&m_left.front()) : nullptr;
        if (!first) {
            flush();
            return;
        }
        m_blocks.emplace_back(Heading{both(first->text, std::get<Heading>(m_right.front()).text), first->anchor});
        m_left.clear();
        m_right.clear();
    }

    const QStringList m_names;
    std::vector<Block> m_blocks;
    std::vector<Block> m_left;
    std::vector<Block> m_right;
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
