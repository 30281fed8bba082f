// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "registry.h"

#include <algorithm>

namespace Kotae {

namespace {

template <typename Entry>
const Entry *findById(const QList<Entry> &entries, const QString &id)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

bool states(const QList<Fact> &facts, const QString &id)
{
    return std::any_of(facts.begin(), facts.end(), [&](const Fact &fact) { return fact.fact == id; });
}

} // namespace

const CodeClass *Registry::classOf(int number) const
{
    const auto found = std::find_if(classes.begin(), classes.end(), [&](const CodeClass &each) { return each.contains(number); });
    return found == classes.end() ? nullptr : &*found;
}

const FactDeclaration *Registry::declaration(const QString &fact) const
{
    return findById(facts, fact);
}

const QList<VocabularyEntry> &Registry::vocabulary(const FactDeclaration &fact) const
{
    const FactDeclaration *shared = fact.valuesOf.isEmpty() ? nullptr : declaration(fact.valuesOf);
    return shared ? shared->values : fact.values;
}

Bilingual Registry::text(const FactDeclaration &fact, const FactValue &value) const
{
    if (!value.text.isEmpty())
        return value.text;
    const VocabularyEntry *entry = findById(vocabulary(fact), value.id);
    return entry ? entry->text : Bilingual{value.id, value.id};
}

Bilingual Registry::partyName(const QString &party) const
{
    const Party *found = findById(parties, party);
    return found ? found->name : Bilingual{party, party};
}

std::optional<int> Registry::countsAs(int number) const
{
    for (const UnknownNumbers::Range &range : unknown.ranges) {
        if (number >= range.from && number <= range.to)
            return range.as;
    }
    return {};
}

QList<Fact> Registry::factsOf(const Record &record) const
{
    const CodeClass *codeClass = classOf(record.code);
    const QList<Fact> inherited = codeClass ? codeClass->facts : QList<Fact>();
    QList<Fact> all;
    for (const FactDeclaration &declared : facts) {
        const auto belongs = [&](const Fact &fact) { return fact.fact == declared.id; };
        std::copy_if(record.facts.begin(), record.facts.end(), std::back_inserter(all), belongs);
        if (declared.accumulates || !states(record.facts, declared.id))
            std::copy_if(inherited.begin(), inherited.end(), std::back_inserter(all), belongs);
    }
    return all;
}

} // namespace Kotae
