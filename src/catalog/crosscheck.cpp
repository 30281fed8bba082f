// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "crosscheck.h"

#include "codeid.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

class CrossCheck {
    Q_DECLARE_TR_FUNCTIONS(Kotae::CrossCheck)

public:
    CrossCheck(const CatalogSource &source, QList<Problem> &problems) : m_source(source), m_problems(problems)
    {
        for (const auto &record : source.records)
            m_codes.insert(CodeId{record.registry, record.value.code}.toString());
    }

    void run()
    {
        for (const auto &registry : m_source.registries)
            checkRegistry(registry.file, registry.value);
        for (const auto &record : m_source.records)
            checkRecord(record);
        for (const auto &pair : m_source.pairs)
            checkPair(pair.file, pair.value);
    }

private:
    void complain(const QString &file, const QString &field, const QString &message)
    {
        m_problems.append({file, 0, field, message});
    }

    void checkRegistry(const QString &file, const Registry &registry)
    {
        if (QFileInfo(file).dir().dirName() != registry.id)
            complain(file, u"id"_s, tr("must be the name of the folder"));
        for (const auto &other : m_source.registries) {
            if (other.file != file && other.value.order == registry.order)
                complain(file, u"order"_s, tr("the registry “%1” has the same place").arg(other.value.id));
        }
        checkRegistryName(file, u"bareNumbers"_s, registry.bareNumbers);
        for (const FactDeclaration &fact : registry.facts) {
            if (!fact.valuesOf.isEmpty() && !registry.declaration(fact.valuesOf))
                complain(
                    file, u"facts."_s + fact.id, tr("valuesOf names the fact “%1”, which does not exist").arg(fact.valuesOf));
            checkRegistryName(file, u"facts.%1.codesOf"_s.arg(fact.id), fact.codesOf);
        }
        for (const FactDeclaration &fact : registry.facts)
            checkCovers(file, fact);
        for (const CodeClass &codeClass : registry.classes)
            checkFacts(file, u"classes."_s + codeClass.id + u".facts"_s, registry, codeClass.facts);
    }

    void checkCovers(const QString &file, const FactDeclaration &fact)
    {
        for (const VocabularyEntry &entry : fact.values) {
            for (const QString &covered : entry.covers) {
                const auto isCovered = [&](const VocabularyEntry &other) { return other.id == covered; };
                if (std::none_of(fact.values.begin(), fact.values.end(), isCovered))
                    complain(file, u"facts.%1.values.%2.covers"_s.arg(fact.id, entry.id),
                        tr("“%1” is no value of the fact “%2”").arg(covered, fact.id));
            }
        }
    }

    void checkRegistryName(const QString &file, const QString &field, const QString &id)
    {
        if (!id.isEmpty() && !m_source.registry(id))
            complain(file, field, tr("there is no registry “%1”").arg(id));
    }

    void checkRecord(const CatalogSource::FromFile<Record> &each)
    {
        const Registry *registry = m_source.registry(each.registry);
        if (!registry) {
            complain(each.file, {}, tr("the folder has no registry.json"));
            return;
        }
        const Record &record = each.value;
        const QString id = CodeId{each.registry, record.code}.toString();
        if (m_checked.contains(id))
            complain(each.file, u"code"_s, tr("%1 stands in another file already").arg(id));
        m_checked.insert(id);
        if (QFileInfo(each.file).completeBaseName() != QString::number(record.code))
            complain(each.file, u"code"_s, tr("the file must be named %1.json").arg(record.code));
        if (!registry->classOf(record.code))
            complain(each.file, u"code"_s, tr("no class of the registry holds %1").arg(record.code));
        checkFacts(each.file, u"facts"_s, *registry, record.facts);
        for (const QString &party : record.flow.parties)
            checkParty(each.file, *registry, party);
        for (qsizetype index = 0; index < record.related.size(); ++index)
            checkCode(each.file, u"related[%1]"_s.arg(index), record.related[index], id);
    }

    void checkParty(const QString &file, const Registry &registry, const QString &party)
    {
        const auto isDeclared = [&](const Party &declared) { return declared.id == party; };
        if (std::none_of(registry.parties.begin(), registry.parties.end(), isDeclared))
            complain(file, u"flow.parties"_s, tr("the registry does not declare the party “%1”").arg(party));
    }

    void checkCode(const QString &file, const QString &field, const QString &code, const QString &own)
    {
        if (!m_codes.contains(code))
            complain(file, field, tr("there is no code %1").arg(code));
        if (code == own)
            complain(file, field, tr("a code is not related to itself"));
    }

    void checkFacts(const QString &file, const QString &field, const Registry &registry, const QList<Fact> &facts)
    {
        for (qsizetype index = 0; index < facts.size(); ++index)
            checkFact(file, field + u"[%1]"_s.arg(index), registry, facts[index]);
    }

    void checkFact(const QString &file, const QString &field, const Registry &registry, const Fact &fact)
    {
        const FactDeclaration *declared = registry.declaration(fact.fact);
        if (!declared) {
            complain(file, field + u".fact"_s, tr("the registry does not declare the fact “%1”").arg(fact.fact));
            return;
        }
        for (const FactValue &value : fact.values) {
            if (!isValue(registry, *declared, value))
                complain(file, field + u".values"_s, tr("“%1” is no value of the fact “%2”").arg(value.id, fact.fact));
        }
    }

    bool isValue(const Registry &registry, const FactDeclaration &declared, const FactValue &value) const
    {
        if (!value.text.isEmpty() || declared.tokens)
            return true;
        const QList<VocabularyEntry> &vocabulary = registry.vocabulary(declared);
        const auto isEntry = [&](const VocabularyEntry &entry) { return entry.id == value.id; };
        const std::optional<CodeId> code = registry.codeOf(declared, value);
        return std::any_of(vocabulary.begin(), vocabulary.end(), isEntry) || (code && m_codes.contains(code->toString()));
    }

    void checkPair(const QString &file, const PairNote &pair)
    {
        if (pair.codes.size() != 2)
            return;
        for (const QString &code : pair.codes) {
            if (!m_codes.contains(code))
                complain(file, u"codes"_s, tr("there is no code %1").arg(code));
        }
        const std::optional<CodeId> first = CodeId::fromString(pair.codes[0]);
        const std::optional<CodeId> second = CodeId::fromString(pair.codes[1]);
        if (!first || !second || !(*first < *second))
            complain(file, u"codes"_s, tr("must be two codes, the smaller first"));
        const QString name = pair.codes.join(u"--"_s).replace(u'/', u'-');
        if (QFileInfo(file).completeBaseName() != name)
            complain(file, u"codes"_s, tr("the file must be named %1.json").arg(name));
    }

    const CatalogSource &m_source;
    QList<Problem> &m_problems;
    QSet<QString> m_codes;
    QSet<QString> m_checked;
};

} // namespace

const Registry *CatalogSource::registry(const QString &id) const
{
    const auto found = std::find_if(registries.begin(), registries.end(), [&](const auto &each) { return each.value.id == id; });
    return found == registries.end() ? nullptr : &found->value;
}

void crossCheck(const CatalogSource &source, QList<Problem> &problems)
{
    CrossCheck(source, problems).run();
}

} // namespace Kotae
