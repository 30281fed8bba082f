// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "article.h"

#include "codeid.h"

namespace Kotae {

namespace {

void collectLadders(const std::vector<Block> &blocks, QList<Ladder> &ladders)
{
    for (const Block &block : blocks) {
        if (const auto *ladder = std::get_if<Ladder>(&block))
            ladders.append(*ladder);
        if (const auto *columns = std::get_if<Columns>(&block)) {
            collectLadders(columns->left, ladders);
            collectLadders(columns->right, ladders);
        }
    }
}

QString registryOf(const Title &title)
{
    return CodeId::fromString(title.id).value_or(CodeId()).registry;
}

} // namespace

QStringList columnNames(const Article &article)
{
    const auto *columns = article.blocks.empty() ? nullptr : std::get_if<Columns>(&article.blocks.front());
    const auto *left = columns && !columns->left.empty() ? std::get_if<Title>(&columns->left.front()) : nullptr;
    const auto *right = columns && !columns->right.empty() ? std::get_if<Title>(&columns->right.front()) : nullptr;
    if (!left || !right)
        return {};
    if (registryOf(*left) != registryOf(*right))
        return {left->id, right->id};
    return {QString::number(left->number), QString::number(right->number)};
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

QList<Ladder> laddersOf(const Article &article)
{
    QList<Ladder> ladders;
    collectLadders(article.blocks, ladders);
    return ladders;
}

} // namespace Kotae
