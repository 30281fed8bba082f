// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "wordranks.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace Kotae {

namespace {

/// What a place is worth, best first.
constexpr std::array<std::pair<Places, Rank>, 8> placeRanks{{
    {NameWhole, Rank::ExactPhrase},
    {NameBegin, Rank::PhrasePrefix},
    {KeywordWhole, Rank::ExactKeyword},
    {NameInside, Rank::WordPrefix},
    {KeywordInside, Rank::Keyword},
    {InFact, Rank::FactOrHeader},
    {InSummary, Rank::Summary},
    {InBody, Rank::BodyText},
}};

Rank rankOf(Places places)
{
    for (const auto &[place, rank] : placeRanks) {
        if (places & place)
            return rank;
    }
    return Rank::None;
}

/// A form that is not the word as it was typed does not begin a name.
constexpr Places notAtTheBeginning = Places(~(NameWhole | NameBegin));

/// A longer form is not the whole text that was looked for.
constexpr Places notWhole = Places(~(NameWhole | KeywordWhole));

/// Collects the places of all forms of a word, and then ranks them.
class WordSearch {
public:
    WordSearch(const Catalog &catalog, const QueryWord &word, Places within)
        : m_catalog(catalog)
        , m_word(word)
        , m_places(size_t(catalog.size()), 0)
        , m_end(word.mayGoOn ? WordEnd::Any : WordEnd::Exact)
        , m_within(within)
    {
    }

    WordRanks ranks()
    {
        addTyped();
        for (const QByteArray &spelling : m_word.spellings)
            add(placesOf(m_catalog, spelling, m_end, m_within), everywhere);
        for (const QByteArray &inflection : m_word.inflections)
            add(placesOf(m_catalog, inflection, WordEnd::Exact, m_within),
                m_word.isComplete ? Places(notAtTheBeginning & notWhole) : notAtTheBeginning);
        addRomaji();
        for (const QByteArray &writing : m_word.writings)
            add(placesOf(m_catalog, writing, WordEnd::Any, m_within), everywhere);
        WordRanks ranks(m_places.size());
        for (size_t code = 0; code < ranks.size(); ++code)
            ranks[code] = {rankOf(m_places[code]), false, m_places[code]};
        takeNearMisses(ranks);
        takeWithinWords(ranks);
        if (m_word.number)
            takeNumbers(ranks);
        return ranks;
    }

private:
    void add(const CodePlaces &places, Places counting)
    {
        for (size_t code = 0; code < m_places.size(); ++code)
            m_places[code] |= places[code] & counting;
    }

    /// Subscriber is another word than subscribe: in a name or keyword it is no more than a keyword.
    static Places asOtherWord(Places places)
    {
        constexpr Places named = NameInside | KeywordInside;
        return places & named ? Places(KeywordInside) : places;
    }

    void addTyped()
    {
        const CodePlaces beginning = placesOf(m_catalog, m_word.text, m_end, m_within);
        if (!m_word.isComplete || !m_word.mayGoOn) {
            add(beginning, everywhere);
            return;
        }
        add(placesOf(m_catalog, m_word.text, WordEnd::Exact, m_within), everywhere);
        for (const QByteArray &form : m_word.longerForms)
            add(placesOf(m_catalog, form, WordEnd::Exact, m_within), notWhole);
        for (size_t code = 0; code < m_places.size(); ++code)
            m_places[code] |= asOtherWord(beginning[code]);
    }

    /// An English word is in some readings by chance.
    void addRomaji()
    {
        if (m_word.romaji.size() < QueryWord::shortestRomaji)
            return;
        const bool english = std::any_of(m_places.begin(), m_places.end(), [](Places places) { return places != 0; });
        add(placesOfRomaji(m_catalog, m_word.romaji, english ? RomajiMatch::Beginning : RomajiMatch::Anywhere), everywhere);
    }

    void takeNearMisses(WordRanks &ranks) const
    {
        CodePlaces near(ranks.size(), 0);
        for (const QByteArray &word : m_word.nearMisses) {
            const CodePlaces places = placesOf(m_catalog, word, WordEnd::Exact, m_within);
            std::transform(near.begin(), near.end(), places.begin(), near.begin(), std::bit_or<>());
        }
        for (size_t code = 0; code < ranks.size(); ++code) {
            const auto places = Places(near[code] & outsideOfProse);
            if (!ranks[code].isFound() && places)
                ranks[code] = {rankOf(places), true, near[code]};
        }
    }

    void takeWithinWords(WordRanks &ranks) const
    {
        constexpr qsizetype shortest = 3;
        if (!m_word.isLatin() || m_word.text.size() < shortest || m_word.text.contains(' '))
            return;
        const CodePlaces places = placesWithinWords(m_catalog, m_word.text);
        for (size_t code = 0; code < ranks.size(); ++code) {
            if (places[code] && (!ranks[code].isFound() || ranks[code].mistyped))
                ranks[code] = {Rank::BodyText, false, 0};
        }
    }

    void takeNumbers(WordRanks &ranks) const
    {
        for (int code = 0; code < m_catalog.size(); ++code) {
            const QByteArray number = QByteArray::number(m_catalog.number(code));
            if (number.startsWith(m_word.text))
                ranks[size_t(code)] = {number == m_word.text ? Rank::ExactCode : Rank::CodePrefix, false, 0};
        }
    }

    const Catalog &m_catalog;
    const QueryWord &m_word;
    CodePlaces m_places;
    const WordEnd m_end;
    const Places m_within;
};

} // namespace

int WordRank::missingFields() const
{
    int missing = 0;
    for (const int field : {NameInside, KeywordInside, InFact, InSummary, InBody})
        missing += places & field ? 0 : 1;
    return missing;
}

WordRanks ranksOf(const Catalog &catalog, const QueryWord &word, Places within)
{
    return word.text.isEmpty() ? WordRanks(size_t(catalog.size())) : WordSearch(catalog, word, within).ranks();
}

WordRanks ranksOfPair(const Catalog &catalog, const QByteArray &pair)
{
    const CodePlaces places = placesOf(catalog, pair);
    WordRanks ranks(places.size());
    std::transform(places.begin(), places.end(), ranks.begin(), [](Places each) { return WordRank{rankOf(each), false, each}; });
    return ranks;
}

} // namespace Kotae
