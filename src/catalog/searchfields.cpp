// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchfields.h"

#include "searchform.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Adds the texts of one code.
class FieldCollector {
public:
    explicit FieldCollector(SearchIndexWriter &writer) : m_writer(writer) { }

    void add(SearchField field, const QString &text) { m_writer.add(field, text); }

    void add(SearchField field, const Bilingual &text)
    {
        add(field, text.en);
        if (text.ja != text.en)
            add(field, text.ja);
    }

    void add(SearchField field, const JapaneseText &text)
    {
        add(field, text.text);
        const QString form = searchForm(text.text);
        if (const QString kanji = withoutOkurigana(form); kanji != form)
            add(field, kanji);
        m_writer.addReading(field, text.reading, text.text);
    }

    void add(const Section &section)
    {
        for (const QString &paragraph : section.en + section.ja)
            add(SearchField::Body, paragraph);
        for (const Source &source : section.sources)
            addDocument(source);
    }

    void addDocument(const Source &source)
    {
        if (!source.isPractice())
            add(SearchField::Document, source.document + u' ' + source.section);
    }

private:
    SearchIndexWriter &m_writer;
};

void addNames(FieldCollector &fields, const Record &record)
{
    fields.add(SearchField::Name, record.phrase);
    fields.add(SearchField::Name, record.gloss);
    for (const PhraseVariant &variant : record.phrases)
        fields.add(SearchField::Keyword, variant.text);
    for (const QString &keyword : record.keywords.en)
        fields.add(SearchField::Keyword, keyword);
    for (const JapaneseText &keyword : record.keywords.ja)
        fields.add(SearchField::Keyword, keyword);
}

Bilingual textOf(const Registry &registry, const FactDeclaration &declared, const FactValue &value, const CodeNames &names)
{
    const std::optional<CodeId> code = registry.codeOf(declared, value);
    return code ? names.value(code->toString()) : registry.text(declared, value);
}

/// Only what the record itself states: what holds for a whole class would find the whole class.
void addFacts(FieldCollector &fields, const Registry &registry, const Record &record, const CodeNames &names)
{
    for (const Fact &fact : record.facts) {
        const FactDeclaration *declared = registry.declaration(fact.fact);
        for (const FactValue &value : fact.values) {
            if (declared)
                fields.add(SearchField::Fact, textOf(registry, *declared, value, names));
        }
        fields.addDocument(fact.source);
    }
}

void addProse(FieldCollector &fields, const Record &record)
{
    fields.add(SearchField::Summary, record.summary);
    for (const Section *section : {&record.meaning, &record.seen, &record.action})
        fields.add(*section);
    fields.add(SearchField::Body, record.flow.title);
    for (const FlowStep &step : record.flow.steps) {
        if (step.isEvent())
            fields.add(SearchField::Body, step.note);
        else
            fields.add(SearchField::Body, step.text + u' ' + step.header);
    }
}

} // namespace

void addSearchFields(SearchIndexWriter &writer, const Registry &registry, const Record &record, const CodeNames &names)
{
    writer.beginCode();
    FieldCollector fields(writer);
    addNames(fields, record);
    fields.addDocument(record.defined);
    addFacts(fields, registry, record, names);
    addProse(fields, record);
}

} // namespace Kotae
