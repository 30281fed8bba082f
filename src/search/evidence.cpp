// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "evidence.h"

#include "searchform.h"
#include "shownvalue.h"
#include "wordforms.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

using EvidenceKind = Evidence::Kind;

/// A query as it was typed, and what it is the reading of with its okurigana.
QStringList formsOf(const QueryWord &whole)
{
    QStringList forms{QString::fromUtf8(whole.text)};
    for (const QByteArray &writing : whole.writings)
        forms.append(QString::fromUtf8(writing));
    const auto isShortened = [&](const QString &form) {
        return std::any_of(
            forms.begin(), forms.end(), [&](const QString &other) { return other != form && withoutOkurigana(other) == form; });
    };
    QStringList full;
    std::copy_if(forms.begin(), forms.end(), std::back_inserter(full), [&](const QString &form) { return !isShortened(form); });
    return full;
}

/// Looks through the texts of a code for the one that has most words of a query that the row does not show already.
class EvidenceFinder {
public:
    EvidenceFinder(const Catalog &catalog, const Query &query, Language language, WordSet shown)
        : m_catalog(catalog), m_query(query), m_language(language), m_shown(shown)
    {
    }

    template <typename Text>
    void look(EvidenceKind kind, const Text &text, const QString &label = {})
    {
        // Of two texts with as many words, the one that has the query as it was typed.
        const int words = 2 * std::popcount(wordsFoundIn(text, m_query) & ~m_shown);
        const int value = words == 0 ? 0 : words + (hasTyped(shownText(text)) ? 1 : 0);
        if (value <= m_bestValue)
            return;
        m_bestValue = value;
        m_best = {kind, label, shownText(text), matchedRanges(text, m_query)};
    }

    /// The language that is shown first, so that it wins where both have it.
    void look(EvidenceKind kind, const Bilingual &text, const QString &label = {})
    {
        look(kind, text.in(m_language), label);
        look(kind, text.in(otherLanguage(m_language)), label);
    }

    void look(EvidenceKind kind, const Section &section)
    {
        for (const Language language : {m_language, otherLanguage(m_language)}) {
            for (const QString &paragraph : section.in(language))
                look(kind, paragraph);
        }
        for (const Source &source : section.sources)
            look(EvidenceKind::Document, source);
    }

    void look(EvidenceKind kind, const Source &source)
    {
        if (!source.isPractice())
            look(kind, source.section.isEmpty() ? source.document : source.document + u" §"_s + source.section);
    }

    void look(const Registry &registry, const Fact &fact)
    {
        const FactDeclaration *declared = registry.declaration(fact.fact);
        for (const FactValue &value : fact.values) {
            if (declared)
                look(EvidenceKind::Fact, shownValue(m_catalog, registry, *declared, value), declared->label.in(m_language));
        }
        look(EvidenceKind::Document, fact.source);
    }

    std::optional<Evidence> best() const { return m_bestValue > 0 ? std::optional(m_best) : std::nullopt; }

private:
    bool hasTyped(const QString &text) const
    {
        const QString form = searchForm(text);
        return std::any_of(m_typed.begin(), m_typed.end(), [&](const QString &typed) { return form.contains(typed); });
    }

    static QString shownText(const QString &text) { return text; }
    static QString shownText(const JapaneseText &text) { return text.text; }

    const Catalog &m_catalog;
    const Query &m_query;
    const Language m_language;
    const WordSet m_shown;
    const QStringList m_typed = formsOf(m_query.whole);
    int m_bestValue = 0;
    Evidence m_best;
};

void lookThrough(EvidenceFinder &finder, const Registry &registry, const Record &record, bool classFacts)
{
    for (const PhraseVariant &variant : record.phrases)
        finder.look(EvidenceKind::Phrase, variant.text);
    finder.look(EvidenceKind::Gloss, record.gloss);
    for (const QString &keyword : record.keywords.en)
        finder.look(EvidenceKind::Keyword, keyword);
    for (const JapaneseText &keyword : record.keywords.ja)
        finder.look(EvidenceKind::Keyword, keyword);
    finder.look(EvidenceKind::Document, record.defined);
    for (const Fact &fact : classFacts ? registry.factsOf(record) : record.facts)
        finder.look(registry, fact);
    finder.look(EvidenceKind::Summary, record.summary);
    finder.look(EvidenceKind::Meaning, record.meaning);
    finder.look(EvidenceKind::Seen, record.seen);
    finder.look(EvidenceKind::Action, record.action);
    finder.look(EvidenceKind::Flow, record.flow.title);
    for (const FlowStep &step : record.flow.steps) {
        if (step.isEvent())
            finder.look(EvidenceKind::Flow, step.note);
        else
            finder.look(EvidenceKind::Flow, step.header.isEmpty() ? step.text : step.text + u" · "_s + step.header);
    }
}

/// The query with what its conditions name as words, so that header:Contact shows the fact that fulfils it.
Query withConditions(const Catalog &catalog, Query query)
{
    for (const Condition &condition : query.conditions) {
        if (condition.kind == Condition::Kind::Fact || condition.kind == Condition::Kind::Document)
            query.words.append(wordOf(catalog, searchForm(condition.text)));
    }
    return query;
}

bool hasFactCondition(const Query &query)
{
    return std::any_of(query.conditions.begin(), query.conditions.end(),
        [](const Condition &condition) { return condition.kind == Condition::Kind::Fact; });
}

} // namespace

Evidence evidenceOf(const Catalog &catalog, int code, const Query &query, Language language)
{
    const Query asked = withConditions(catalog, query);
    const QString summary = catalog.summary(code, language);
    Evidence evidence{EvidenceKind::Summary, {}, summary, matchedRanges(summary, query)};
    WordSet shown = wordsFoundIn(summary, asked) | wordsFoundIn(catalog.phrase(code), asked);
    shown |= wordsFoundIn(QString::number(catalog.number(code)), asked);
    const std::optional<Record> record = catalog.record(code);
    if (record && language == Language::Japanese)
        shown |= wordsFoundIn(record->gloss, asked);
    if (shown == allWordsOf(asked))
        return evidence;
    EvidenceFinder finder(catalog, asked, language, shown);
    if (record)
        lookThrough(finder, catalog.registryOf(code), *record, hasFactCondition(query));
    // What a code is called and where it stands says more than that its summary has one of the words.
    if (const std::optional<Evidence> best = finder.best())
        evidence = *best;
    return evidence;
}

} // namespace Kotae
