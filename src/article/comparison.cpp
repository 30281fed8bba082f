// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparison.h"

#include <algorithm>

namespace Kotae {

namespace {

/// One value with what it holds under: the same, whether a fact lists its values together or one by one.
struct Statement {
    FactValue value;
    QString level;
    Bilingual condition;

    bool operator==(const Statement &) const = default;
};

QList<Statement> statementsOf(const QList<Fact> &facts)
{
    QList<Statement> statements;
    for (const Fact &fact : facts) {
        for (const FactValue &value : fact.values)
            statements.append({value, fact.level, fact.condition});
    }
    return statements;
}

bool holdsAllOf(const QList<Statement> &statements, const QList<Statement> &others)
{
    return std::all_of(others.begin(), others.end(), [&](const Statement &other) { return statements.contains(other); });
}

bool agree(const QList<Fact> &leftFacts, const QList<Fact> &rightFacts)
{
    const QList<Statement> left = statementsOf(leftFacts);
    const QList<Statement> right = statementsOf(rightFacts);
    return holdsAllOf(left, right) && holdsAllOf(right, left);
}

/// Whether one of the values is that code.
bool name(const QList<Fact> &facts, const CodeId &code, const Registry &registry)
{
    const auto isCode = [&](const Fact &fact, const FactValue &value) {
        return registry.codeOf(*registry.declaration(fact.fact), value) == code;
    };
    return std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) {
        return std::any_of(fact.values.begin(), fact.values.end(), [&](const FactValue &value) { return isCode(fact, value); });
    });
}

QList<Fact> only(const QList<Fact> &facts, const QString &id)
{
    QList<Fact> chosen;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(chosen), [&](const Fact &fact) { return fact.fact == id; });
    return chosen;
}

} // namespace

QList<FactComparison> compareFacts(
    const Registry &leftRegistry, const Record &left, const Registry &rightRegistry, const Record &right)
{
    const QList<Fact> leftFacts = leftRegistry.factsOf(left);
    const QList<Fact> rightFacts = rightRegistry.factsOf(right);
    const CodeId leftId{leftRegistry.id, left.code};
    const CodeId rightId{rightRegistry.id, right.code};
    using Verdict = FactComparison::Verdict;
    QList<FactComparison> rows;
    for (const FactDeclaration &declared : leftRegistry.facts) {
        if (!rightRegistry.declaration(declared.id))
            continue;
        FactComparison row{declared.id, only(leftFacts, declared.id), only(rightFacts, declared.id)};
        if (name(row.left, rightId, leftRegistry) && name(row.right, leftId, rightRegistry))
            row.verdict = Verdict::NameEachOther;
        else if (!agree(row.left, row.right))
            row.verdict = Verdict::Differ;
        if (!row.left.isEmpty() || !row.right.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace Kotae
