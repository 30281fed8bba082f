// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchfields.h"

#include "fold.h"
#include "romaji.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Adds the texts of one code.
class FieldCollector {
public:
    FieldCollector(SearchBlockWriter &writer, int code) : m_writer(writer), m_code(code) { }

    void add(SearchField field, const QString &text) { m_writer.add(field, fold(text), m_code); }

    void add(SearchField field, const Bilingual &text)
    {
        add(field, text.en);
        if (text.ja != text.en)
            add(field, text.ja);
    }

    void addReading(SearchField field, SearchField romajiField, const QString &reading)
    {
        const QString folded = fold(reading);
        m_writer.add(field, folded, m_code);
        m_writer.add(romajiField, romajiOfKana(folded), m_code);
    }

    void addWords(const QString &text)
    {
        for (const QString &word : fold(text).split(u' ', Qt::SkipEmptyParts)) {
            const bool latin = std::all_of(word.begin(), word.end(), [](QChar letter) { return letter.unicode() < 0x80; });
            if (latin && word.size() >= shortestWord)
                m_writer.addWord(word, m_code);
        }
    }

    void add(const Section &section)
    {
        for (const QString &paragraph : section.en + section.ja)
            add(SearchField::Body, paragraph);
    }

    void addDocument(const Source &source)
    {
        if (!source.isPractice())
            add(SearchField::Fact, source.document);
    }

private:
    static constexpr qsizetype shortestWord = 4;

    SearchBlockWriter &m_writer;
    int m_code;
};

void addNames(FieldCollector &fields, const Record &record)
{
    fields.add(SearchField::Phrase, record.phrase);
    fields.addWords(record.phrase);
    fields.add(SearchField::Gloss, record.gloss.text);
    fields.addReading(SearchField::Gloss, SearchField::GlossRomaji, record.gloss.reading);
    for (const PhraseVariant &variant : record.phrases) {
        fields.add(SearchField::Variant, variant.text);
        fields.addWords(variant.text);
    }
}

void addKeywords(FieldCollector &fields, const Keywords &keywords)
{
    for (const QString &keyword : keywords.en) {
        fields.add(SearchField::Keyword, keyword);
        fields.addWords(keyword);
    }
    for (const JapaneseText &keyword : keywords.ja) {
        fields.add(SearchField::Keyword, keyword.text);
        fields.addReading(SearchField::Keyword, SearchField::KeywordRomaji, keyword.reading);
    }
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
        if (!step.isEvent())
            fields.add(SearchField::Body, step.text + u' ' + step.header);
    }
}

} // namespace

void addSearchFields(SearchBlockWriter &writer, const Registry &registry, const Record &record, int code, const CodeNames &names)
{
    FieldCollector fields(writer, code);
    addNames(fields, record);
    addKeywords(fields, record.keywords);
    fields.addDocument(record.defined);
    addFacts(fields, registry, record, names);
    addProse(fields, record);
}

} // namespace Kotae
