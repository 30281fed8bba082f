// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "places.h"

#include "bytefinder.h"
#include "searchform.h"
#include "terms.h"

#include <array>

namespace Kotae {

namespace {

constexpr Places wholes = NameWhole | KeywordWhole;
constexpr Places names = NameWhole | NameBegin | NameInside;
constexpr Places keywords = KeywordWhole | KeywordInside;

/// Adds the postings of the terms that begin with some bytes. A longer term is not the whole text that was looked for.
void addTerms(const TermIndex &terms, QByteArrayView term, WordEnd end, CodePlaces &places)
{
    const auto [first, last] = terms.beginningWith(term);
    for (int index = first; index < last; ++index) {
        const bool same = terms.term(index).size() == term.size();
        if (end == WordEnd::Exact && !same)
            return; // the term itself is the first of those that begin with it
        terms.postings(index).forEach([&](int code, Places each) {
            if (size_t(code) < places.size())
                places[size_t(code)] |= same ? each : Places(each & ~wholes);
        });
    }
}

/// One letter begins too many words of the prose to be meant there.
void dropProse(CodePlaces &places)
{
    for (Places &each : places)
        each &= names | keywords;
}

/// The fields in which a code has a term.
Places fieldsOf(Places places)
{
    return Places(places | (places & names ? names : 0) | (places & keywords ? keywords : 0));
}

struct FieldPlaces {
    SearchField field;
    Places whole;
    Places begin;
    Places inside;
};

constexpr std::array fieldPlaces{
    FieldPlaces{SearchField::Name, names, NameBegin | NameInside, NameInside},
    FieldPlaces{SearchField::Keyword, keywords, KeywordInside, KeywordInside},
    FieldPlaces{SearchField::Document, InFact, InFact, InFact},
    FieldPlaces{SearchField::Fact, InFact, InFact, InFact},
    FieldPlaces{SearchField::Summary, InSummary, InSummary, InSummary},
    FieldPlaces{SearchField::Body, InBody, InBody, InBody},
};

/// How a form of several terms lies in the texts of one field.
Places placesIn(QByteArrayView texts, const QByteArray &form, const ByteFinder &finder, WordEnd end, const FieldPlaces &field)
{
    Places places = 0;
    for (qsizetype at = finder.indexIn(texts, 1); at > 0; at = finder.indexIn(texts, at + 1)) {
        const char before = texts[at - 1];
        const char after = texts[at + form.size()];
        const bool continues = isWordLetter(QLatin1Char(before)) && isWordLetter(QLatin1Char(form.front()));
        const bool goesOn = end == WordEnd::Exact && isWordLetter(QLatin1Char(form.back())) && isWordLetter(QLatin1Char(after));
        if (continues || goesOn)
            continue;
        const bool begins = before == TermIndex::separator;
        places |= begins && after == TermIndex::separator ? field.whole : begins ? field.begin : field.inside;
        if (field.whole == field.inside)
            return places; // one is as good as many
    }
    return places;
}

/// Looks for a form of several terms in the texts of the codes that have all of them.
void verify(const SearchIndex &index, const QByteArray &form, WordEnd end, CodePlaces &candidates)
{
    const ByteFinder finder(form);
    for (size_t code = 0; code < candidates.size(); ++code) {
        Places found = 0;
        for (const FieldPlaces &field : fieldPlaces) {
            if (candidates[code] & field.inside)
                found |= placesIn(index.texts(int(code), field.field), form, finder, end, field);
        }
        candidates[code] = found;
    }
}

CodePlaces placesOfTerm(const Catalog &catalog, const Term &term, WordEnd end)
{
    CodePlaces places(size_t(catalog.size()), 0);
    addTerms(catalog.search().terms(), term.text.toUtf8(), term.japanese ? WordEnd::Any : end, places);
    if (!term.japanese && term.text.size() == 1)
        dropProse(places);
    return places;
}

CodePlaces placesOfTerms(const Catalog &catalog, const QList<Term> &terms, const QByteArray &form, WordEnd end, Places within)
{
    CodePlaces places(size_t(catalog.size()), fieldsOf(within));
    for (const Term &term : terms) {
        const bool last = &term == &terms.last();
        CodePlaces ofTerm(places.size(), 0);
        const WordEnd ofWord = last && (end == WordEnd::Any || term.japanese) ? WordEnd::Any : WordEnd::Exact;
        addTerms(catalog.search().terms(), term.text.toUtf8(), ofWord, ofTerm);
        if (last && end == WordEnd::Any && term.text.size() == 1 && term.text.front().isLower())
            dropProse(ofTerm);
        for (size_t code = 0; code < places.size(); ++code)
            places[code] &= fieldsOf(ofTerm[code]);
    }
    verify(catalog.search(), form, end, places);
    return places;
}

} // namespace

CodePlaces placesOf(const Catalog &catalog, const QByteArray &form, WordEnd end, Places within)
{
    const QString text = QString::fromUtf8(form);
    const QList<Term> terms = termsOf(text);
    CodePlaces places(size_t(catalog.size()), 0);
    if (terms.size() == 1)
        places = placesOfTerm(catalog, terms.first(), end);
    else if (terms.size() > 1)
        places = placesOfTerms(catalog, terms, form, end, within);
    for (Places &each : places)
        each &= within;
    return places;
}

CodePlaces placesWithinWords(const Catalog &catalog, const QByteArray &word)
{
    const TermIndex &terms = catalog.search().terms();
    CodePlaces places(size_t(catalog.size()), 0);
    const ByteFinder finder(word);
    for (qsizetype at = finder.indexIn(terms.text(), 1); at > 0; at = finder.indexIn(terms.text(), at + 1)) {
        if (terms.text()[at - 1] == TermIndex::separator)
            continue;
        terms.postings(terms.at(at)).forEach([&](int code, Places each) {
            if (size_t(code) < places.size())
                places[size_t(code)] |= each;
        });
    }
    dropProse(places);
    return places;
}

CodePlaces placesOfRomaji(const Catalog &catalog, const QByteArray &romaji, RomajiMatch match)
{
    const TermIndex &terms = catalog.search().romaji();
    CodePlaces places(size_t(catalog.size()), 0);
    const auto add = [&](int term, Places kept) {
        terms.postings(term).forEach([&](int code, Places each) {
            if (size_t(code) < places.size())
                places[size_t(code)] |= each & kept;
        });
    };
    const auto [first, last] = terms.beginningWith(romaji);
    for (int index = first; index < last; ++index)
        add(index, terms.term(index).size() == romaji.size() ? Places(0xFF) : Places(~wholes));
    if (match == RomajiMatch::Beginning)
        return places;
    const ByteFinder finder(romaji);
    for (qsizetype at = finder.indexIn(terms.text(), 1); at > 0; at = finder.indexIn(terms.text(), at + 1)) {
        if (terms.text()[at - 1] != TermIndex::separator)
            add(terms.at(at), Places(~(wholes | NameBegin)));
    }
    return places;
}

} // namespace Kotae
