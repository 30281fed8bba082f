// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparison.h"

#include <algorithm>

namespace Kotae {

namespace {

bool saysTheSame(const Fact &left, const Fact &right)
{
    return left.values == right.values && left.level == right.level && left.condition == right.condition;
}

bool agree(const QList<Fact> &left, const QList<Fact> &right)
{
    return left.size() == right.size() && std::is_permutation(left.begin(), left.end(), right.begin(), saysTheSame);
}

QList<Fact> only(const QList<Fact> &facts, const QString &id)
{
    QList<Fact> chosen;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(chosen), [&](const Fact &fact) { return fact.fact == id; });
    return chosen;
}

} // namespace

QList<FactComparison> compareFacts(const Registry &leftRegistry, const Record &left, const Registry &rightRegistry, const Record &right)
{
    const QList<Fact> leftFacts = leftRegistry.factsOf(left);
    const QList<Fact> rightFacts = rightRegistry.factsOf(right);
    QList<FactComparison> rows;
    for (const FactDeclaration &declared : leftRegistry.facts) {
        if (!rightRegistry.declaration(declared.id))
            continue;
        FactComparison row{declared.id, only(leftFacts, declared.id), only(rightFacts, declared.id)};
        row.differs = !agree(row.left, row.right);
        if (!row.left.isEmpty() || !row.right.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace Kotae
