// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facets.h"

#include "shownvalue.h"

#include <algorithm>
#include <vector>

namespace Kotae {

namespace {

/// Gives each facet a number, so that codes can be counted quickly: those of facts as in FactIndex, behind them the classes of
/// each registry, and behind these the registries.
class FacetKeys {
public:
    explicit FacetKeys(const Catalog &catalog) : m_catalog(catalog), m_facts(catalog.facts()), m_choices(m_facts.choices()) { }

    int count() const { return keyOfRegistry(int(m_catalog.registries().size())); }

    QList<int> ofCode(int code) const
    {
        QList<int> keys = m_facts.ofCode(code);
        const int registry = m_catalog.registryIndex(code);
        const CodeClass *codeClass = m_catalog.codeClass(code);
        if (codeClass)
            keys.append(keyOfClass(registry, codeClass - m_catalog.registryOf(code).classes.data()));
        keys.append(keyOfRegistry(registry));
        // A damaged block may name choices that do not exist.
        keys.removeIf([end = count()](int key) { return key < 0 || key >= end; });
        return keys;
    }

    /// The values of a fact: those of its vocabulary in its order, then codes and tokens, sorted.
    QStringList valuesOf(int registry, const FactDeclaration &fact) const
    {
        QStringList values;
        for (const VocabularyEntry &entry : m_catalog.registries()[size_t(registry)].vocabulary(fact))
            values.append(entry.id);
        QStringList others;
        for (const FactChoice &choice : m_choices) {
            if (choice.registry == registry && choice.fact == fact.id && !values.contains(choice.value))
                others.append(choice.value);
        }
        std::sort(others.begin(), others.end(), [](const QString &a, const QString &b) {
            return a.toInt() != b.toInt() ? a.toInt() < b.toInt() : a.compare(b, Qt::CaseInsensitive) < 0;
        });
        return values + others;
    }

    /// -1 if no code has the facet.
    int keyOf(const FacetChoice &choice) const
    {
        if (choice.registry < 0 || size_t(choice.registry) >= m_catalog.registries().size())
            return -1;
        if (choice.isFact())
            return int(m_choices.indexOf(FactChoice{choice.registry, choice.fact, choice.value}));
        if (choice.codeClass.isEmpty())
            return keyOfRegistry(choice.registry);
        const QList<CodeClass> &classes = m_catalog.registries()[size_t(choice.registry)].classes;
        const auto found =
            std::find_if(classes.begin(), classes.end(), [&](const CodeClass &each) { return each.id == choice.codeClass; });
        return found == classes.end() ? -1 : keyOfClass(choice.registry, found - classes.begin());
    }

private:
    static constexpr int mostClasses = 256; // a class has one byte in the block

    int keyOfClass(int registry, qsizetype codeClass) const
    {
        return int(m_choices.size()) + registry * mostClasses + int(codeClass);
    }
    int keyOfRegistry(int registry) const
    {
        return int(m_choices.size()) + int(m_catalog.registries().size()) * mostClasses + registry;
    }

    const Catalog &m_catalog;
    const FactIndex m_facts;
    const QList<FactChoice> m_choices;
};

/// What is chosen in one group.
struct ChosenGroup {
    FacetChoice first;
    QList<int> keys;
};

QList<ChosenGroup> groupsOf(const FacetKeys &keys, const QList<FacetChoice> &chosen)
{
    QList<ChosenGroup> groups;
    for (const FacetChoice &choice : chosen) {
        const auto group =
            std::find_if(groups.begin(), groups.end(), [&](const ChosenGroup &each) { return each.first.isInGroupOf(choice); });
        if (group == groups.end())
            groups.append({choice, {keys.keyOf(choice)}});
        else
            group->keys.append(keys.keyOf(choice));
    }
    return groups;
}

/// The groups of which a code has nothing that is chosen.
QList<ChosenGroup> unmetGroups(const QList<int> &facets, const QList<ChosenGroup> &groups)
{
    QList<ChosenGroup> unmet;
    for (const ChosenGroup &group : groups) {
        if (std::none_of(group.keys.begin(), group.keys.end(), [&](int key) { return facets.contains(key); }))
            unmet.append(group);
    }
    return unmet;
}

/// The number of codes by the keys of their facets, for the choices of one group or for those that no choice touches.
class HitCounts {
public:
    HitCounts(const FacetKeys &keys, const QList<int> &codes, const QList<FacetChoice> &chosen)
        : m_keys(keys), m_groups(groupsOf(keys, chosen)), m_all(size_t(keys.count())), m_ofGroup(m_groups.size(), m_all)
    {
        for (const int code : codes)
            count(keys.ofCode(code));
    }

    int hits(const FacetChoice &choice) const
    {
        const int key = m_keys.keyOf(choice);
        if (key < 0)
            return 0;
        for (qsizetype group = 0; group < m_groups.size(); ++group) {
            if (m_groups[group].first.isInGroupOf(choice))
                return m_all[size_t(key)] + m_ofGroup[group][size_t(key)];
        }
        return m_all[size_t(key)];
    }

private:
    /// A code counts for every facet if it meets all groups, and if it does not meet one, only for the facets of that.
    void count(const QList<int> &facets)
    {
        const QList<ChosenGroup> unmet = unmetGroups(facets, m_groups);
        if (unmet.size() > 1)
            return;
        std::vector<int> *counts = &m_all;
        for (qsizetype group = 0; !unmet.isEmpty() && group < m_groups.size(); ++group) {
            if (m_groups[group].first == unmet.first().first)
                counts = &m_ofGroup[group];
        }
        for (const int key : facets)
            ++(*counts)[size_t(key)];
    }

    const FacetKeys &m_keys;
    const QList<ChosenGroup> m_groups;
    std::vector<int> m_all;
    QList<std::vector<int>> m_ofGroup;
};

/// What is offered: facets that leave something or are chosen. Without any codes it is all, so that the choices stay in sight.
class Offer {
public:
    Offer(const HitCounts &counts, const QList<int> &codes, const QList<FacetChoice> &chosen)
        : m_counts(counts), m_all(codes.isEmpty()), m_chosen(chosen)
    {
    }

    int hits(const FacetChoice &choice) const { return m_counts.hits(choice); }
    bool has(const FacetChoice &choice, int hits) const { return m_all || hits > 0 || m_chosen.contains(choice); }

private:
    const HitCounts &m_counts;
    const bool m_all;
    const QList<FacetChoice> &m_chosen;
};

/// Adds the facets that are offered.
class GroupBuilder {
public:
    GroupBuilder(FacetGroup group, const Offer &offer) : m_group(std::move(group)), m_offer(offer) { }

    void add(const FacetChoice &choice, const Bilingual &text, const QString &colour = {})
    {
        const int hits = m_offer.hits(choice);
        if (m_offer.has(choice, hits))
            m_group.facets.append({choice, text, colour, hits});
    }

    void finish(QList<FacetGroup> &groups) const
    {
        if (!m_group.facets.isEmpty())
            groups.append(m_group);
    }

private:
    FacetGroup m_group;
    const Offer &m_offer;
};

} // namespace

QList<int> narrowedDown(const Catalog &catalog, const QList<int> &codes, const QList<FacetChoice> &chosen)
{
    if (chosen.isEmpty())
        return codes;
    const FacetKeys keys(catalog);
    const QList<ChosenGroup> groups = groupsOf(keys, chosen);
    QList<int> kept;
    std::copy_if(codes.begin(), codes.end(), std::back_inserter(kept),
        [&](int code) { return unmetGroups(keys.ofCode(code), groups).isEmpty(); });
    return kept;
}

QList<FacetGroup> facetsOf(const Catalog &catalog, const QList<int> &codes, const QList<FacetChoice> &chosen)
{
    const FacetKeys keys(catalog);
    const HitCounts hits(keys, codes, chosen);
    const Offer offer(hits, codes, chosen);
    const Registries &registries = catalog.registries();
    QList<FacetGroup> groups;
    GroupBuilder classes({}, offer);
    for (int index = 0; index < int(registries.size()); ++index) {
        if (registries.size() > 1)
            classes.add({index, {}, {}, {}}, registries[size_t(index)].name);
        for (const CodeClass &each : registries[size_t(index)].classes)
            classes.add({index, each.id, {}, {}}, {each.id + u' ' + each.name.en, each.id + u' ' + each.name.ja}, each.colour);
    }
    classes.finish(groups);
    for (int index = 0; index < int(registries.size()); ++index) {
        const Registry &registry = registries[size_t(index)];
        for (const FactDeclaration &fact : registry.facts) {
            GroupBuilder values({index, fact.id, {}}, offer);
            for (const QString &value : keys.valuesOf(index, fact))
                values.add({index, {}, fact.id, value}, shownValue(catalog, registry, fact, {value, {}}));
            values.finish(groups);
        }
    }
    return groups;
}

} // namespace Kotae
