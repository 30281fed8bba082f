// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "prose.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

using Kind = ProseText::Kind;

class Collector {
public:
    explicit Collector(const QString &file) : m_file(file) { }

    void add(const QString &field, Kind kind, const Bilingual &text)
    {
        if (!text.isEmpty())
            m_texts.append({m_file, field, kind, text});
    }

    void add(const QString &field, const Section &section)
    {
        for (qsizetype index = 0; index < std::min(section.en.size(), section.ja.size()); ++index)
            add(item(field, index), Kind::Paragraph, {section.en[index], section.ja[index]});
    }

    void add(const QString &field, const QList<Fact> &facts)
    {
        for (qsizetype index = 0; index < facts.size(); ++index) {
            const QString fact = item(field, index);
            add(fact + u".condition"_s, Kind::Line, facts[index].condition);
            for (qsizetype value = 0; value < facts[index].values.size(); ++value)
                add(item(fact + u".values"_s, value), Kind::Line, facts[index].values[value].text);
        }
    }

    void add(const QString &field, const Flow &flow)
    {
        add(field + u".title"_s, Kind::Line, flow.title);
        for (qsizetype index = 0; index < flow.steps.size(); ++index)
            add(item(field + u".steps"_s, index) + u".note"_s, Kind::Line, flow.steps[index].note);
    }

    QList<ProseText> texts() const { return m_texts; }

    static QString item(const QString &field, qsizetype index) { return u"%1[%2]"_s.arg(field).arg(index); }

private:
    const QString m_file;
    QList<ProseText> m_texts;
};

} // namespace

QList<ProseText> proseOf(const Record &record, const QString &file)
{
    Collector texts(file);
    for (qsizetype index = 0; index < record.phrases.size(); ++index)
        texts.add(Collector::item(u"phrases"_s, index) + u".where"_s, Kind::Line, record.phrases[index].where);
    texts.add(u"summary"_s, Kind::Summary, record.summary);
    texts.add(u"meaning"_s, record.meaning);
    texts.add(u"seen"_s, record.seen);
    texts.add(u"action"_s, record.action);
    texts.add(u"facts"_s, record.facts);
    texts.add(u"flow"_s, record.flow);
    return texts.texts();
}

QList<ProseText> proseOf(const PairNote &pair, const QString &file)
{
    Collector texts(file);
    texts.add(u"note"_s, pair.note);
    return texts.texts();
}

QList<ProseText> proseOf(const Registry &registry, const QString &file)
{
    Collector texts(file);
    texts.add(u"name"_s, Kind::Label, registry.name);
    texts.add(u"authority"_s, Kind::Label, registry.authority);
    texts.add(u"unknown.outside"_s, registry.unknown.outside);
    for (const CodeClass &codeClass : registry.classes) {
        texts.add(u"classes."_s + codeClass.id, Kind::Label, codeClass.name);
        texts.add(u"classes."_s + codeClass.id + u".facts"_s, codeClass.facts);
    }
    for (const FactDeclaration &fact : registry.facts) {
        texts.add(u"facts."_s + fact.id + u".label"_s, Kind::Label, fact.label);
        texts.add(u"facts."_s + fact.id + u".explanation"_s, Kind::Paragraph, fact.explanation);
        for (const VocabularyEntry &value : fact.values)
            texts.add(u"facts."_s + fact.id + u".values."_s + value.id, Kind::Label, value.text);
    }
    for (const Alias &alias : registry.aliases) {
        if (!alias.note.isEmpty())
            texts.add(u"aliases."_s + alias.text, Kind::Paragraph, alias.note);
    }
    for (const Party &party : registry.parties)
        texts.add(u"parties."_s + party.id, Kind::Label, party.name);
    return texts.texts();
}

} // namespace Kotae
