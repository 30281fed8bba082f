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

QList<Fact> only(const QList<Fact> &facts, const QString &id)
{
    QList<Fact> chosen;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(chosen), [&](const Fact &fact) { return fact.fact == id; });
    return chosen;
}

struct Side {
    const Registry &registry;
    const FactDeclaration &declared;
    const QList<Fact> &facts;

    bool names(const CodeId &code) const
    {
        const QList<Statement> statements = statementsOf(facts);
        return std::any_of(statements.begin(), statements.end(),
            [&](const Statement &statement) { return registry.codeOf(declared, statement.value) == code; });
    }
};

} // namespace

QList<FactComparison> compareFacts(
    const Registry &leftRegistry, const Record &left, const Registry &rightRegistry, const Record &right)
{
    const QList<Fact> leftFacts = leftRegistry.factsOf(left);
    const QList<Fact> rightFacts = rightRegistry.factsOf(right);
    QList<FactComparison> rows;
    for (const FactDeclaration &declared : leftRegistry.facts) {
        const FactDeclaration *other = rightRegistry.declaration(declared.id);
        if (!other)
            continue;
        FactComparison row{declared.id, only(leftFacts, declared.id), only(rightFacts, declared.id)};
        const bool nameEachOther = Side{leftRegistry, declared, row.left}.names({rightRegistry.id, right.code})
            && Side{rightRegistry, *other, row.right}.names({leftRegistry.id, left.code});
        row.differs = !nameEachOther && !agree(row.left, row.right);
        if (!row.left.isEmpty() || !row.right.isEmpty())
            rows.append(row);
    }
    return rows;
}

} // namespace Kotae
