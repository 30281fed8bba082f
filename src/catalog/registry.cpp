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

/// The declaration that has the values of a fact.
const FactDeclaration &sharedBy(const Registry &registry, const FactDeclaration &fact)
{
    const FactDeclaration *shared = fact.valuesOf.isEmpty() ? nullptr : registry.declaration(fact.valuesOf);
    return shared ? *shared : fact;
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
    return sharedBy(*this, fact).values;
}

std::optional<CodeId> Registry::codeOf(const FactDeclaration &fact, const FactValue &value) const
{
    const FactDeclaration &shared = sharedBy(*this, fact);
    return shared.codesOf.isEmpty() ? std::nullopt : CodeId::fromString(shared.codesOf + u'/' + value.id);
}

Bilingual Registry::text(const FactDeclaration &fact, const FactValue &value) const
{
    if (!value.text.isEmpty())
        return value.text;
    const VocabularyEntry *entry = findById(vocabulary(fact), value.id);
    return entry ? entry->text : Bilingual{value.id, value.id};
}

QString Registry::nameOf(int number, const QString &phrase, const QString &gloss, Language language) const
{
    return QString::number(number) + u' ' + (glossIsName && language == Language::Japanese ? gloss : phrase);
}

QString Registry::labelled(int number) const
{
    return (label.isEmpty() ? id : label) + u' ' + QString::number(number);
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
