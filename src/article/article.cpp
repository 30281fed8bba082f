// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "article.h"

#include <algorithm>

namespace Kotae {

namespace {

void collectLadders(const std::vector<Block> &blocks, QList<Ladder> &ladders)
{
    for (const Block &block : blocks) {
        if (const auto *ladder = std::get_if<Ladder>(&block))
            ladders.append(*ladder);
        if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const Columns::Row &row : columns->rows) {
                collectLadders(row.left, ladders);
                collectLadders(row.right, ladders);
            }
        }
    }
}

/// The first block of a kind, also within columns, where the left one counts.
template <typename Kind>
const Kind *firstOf(const std::vector<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *found = std::get_if<Kind>(&block))
            return found;
        if (const auto *columns = std::get_if<Columns>(&block)) {
            for (const Columns::Row &row : columns->rows) {
                if (const auto *found = firstOf<Kind>(row.left))
                    return found;
            }
        }
    }
    return nullptr;
}

} // namespace

QString CodeReference::shownNumber() const
{
    const QString text = QString::number(number);
    return registry.isEmpty() ? text : registry + u' ' + text;
}

bool isInColumns(const Article &article)
{
    return std::any_of(
        article.blocks.begin(), article.blocks.end(), [](const Block &block) { return std::holds_alternative<Columns>(block); });
}

QString markText(FactRow::Mark mark)
{
    switch (mark) {
    case FactRow::Mark::Differs:
        return QStringLiteral("≠ ");
    case FactRow::Mark::Mapped:
        return QStringLiteral("⇄ ");
    case FactRow::Mark::Same:
        return QStringLiteral("= ");
    case FactRow::Mark::None:
        break;
    }
    return {};
}

QStringList ladderInWords(const Ladder &ladder)
{
    QStringList lines;
    for (const Ladder::Step &step : ladder.steps) {
        QString line = ladder.parties.value(step.from);
        if (!step.isEvent())
            line += QStringLiteral(" → ") + ladder.parties.value(step.to);
        line += QStringLiteral(": ") + step.text;
        if (!step.header.isEmpty())
            line += QStringLiteral(" (") + step.header + u')';
        lines.append(line);
    }
    return lines;
}

QStringList comparisonsOf(const Article &article)
{
    QStringList links;
    if (const auto *related = firstOf<CodeReferences>(article.blocks)) {
        for (const CodeReference &code : related->codes)
            links.append(code.compare.link);
    }
    return links;
}

QList<Ladder> laddersOf(const Article &article)
{
    QList<Ladder> ladders;
    collectLadders(article.blocks, ladders);
    return ladders;
}

} // namespace Kotae
