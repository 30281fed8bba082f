// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "wordmatches.h"

#include "kana.h"
#include "textwords.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <tuple>

namespace Kotae {

namespace {

/// A word, some of them in a row, or a pair of Japanese characters, with what finding it is worth.
struct Clue {
    WordRanks ranks;
    int weight = 1;
};

constexpr int mistypedDistance = 3;

/// Words that stand here and there are more likely about a code that is met often.
int costOfRarity(const Catalog &catalog, int code)
{
    constexpr int mostCommon = 5;
    constexpr int weight = 3;
    return weight * (mostCommon - catalog.common(code));
}

/// How far a place is from the name of a code.
int distanceOf(const WordRank &word)
{
    const int mistyped = word.mistyped ? mistypedDistance : 0;
    switch (word.rank) {
    case Rank::FactOrHeader:
    case Rank::Summary:
        return mistyped + 2;
    case Rank::BodyText:
        return mistyped + 5;
    case Rank::None:
        return 8;
    default:
        return mistyped + (word.rank <= Rank::ExactKeyword ? 0 : 1);
    }
}

/// Rare words say more. One that no code has does not tell the codes apart.
int weightOf(const WordRanks &ranks)
{
    constexpr int ofUnknown = 3;
    const auto having = std::count_if(ranks.begin(), ranks.end(), [](const WordRank &rank) { return rank.isFound(); });
    return having == 0 ? ofUnknown : int(std::bit_width((ranks.size() + 1) / size_t(having + 1)));
}

void addClues(const Catalog &catalog, const QueryWord &word, const WordRanks &ranks, std::vector<Clue> &clues)
{
    const bool found = std::any_of(ranks.begin(), ranks.end(), [](const WordRank &rank) { return rank.isFound(); });
    if (word.pairs.isEmpty() || found)
        clues.push_back({ranks, weightOf(ranks)});
    for (const QByteArray &pair : word.pairs) {
        const WordRanks ofPair = ranksOfPair(catalog, pair);
        clues.push_back({ofPair, isAllKana(QString::fromUtf8(pair)) ? 1 : weightOf(ofPair)});
    }
}

/// Words in a row that are a whole name or keyword: "no answer" in "phone rings but no answer".
std::vector<Clue> phraseClues(const Catalog &catalog, const QList<QueryWord> &words)
{
    constexpr qsizetype longestPhrase = 4;
    constexpr qsizetype looksAt = 8;
    const qsizetype size = std::min(words.size(), looksAt);
    std::vector<Clue> clues;
    for (qsizetype first = 0; first < size; ++first) {
        QueryWord phrase = words[first];
        for (qsizetype last = first + 1; last < size && last - first < longestPhrase && last - first + 1 < words.size(); ++last) {
            phrase = QueryWord{phrase.text + ' ' + words[last].text};
            phrase.mayGoOn = false;
            const WordRanks ranks = ranksOf(catalog, phrase, outsideOfProse);
            const bool whole =
                std::any_of(ranks.begin(), ranks.end(), [](const WordRank &rank) { return rank.rank <= Rank::ExactKeyword; });
            if (whole)
                clues.push_back({ranks, weightOf(ranks)});
        }
    }
    return clues;
}

/// Japanese this long is a sentence, and what it is about says more than that somebody's prose has it as it stands.
bool isSentence(const QueryWord &word)
{
    constexpr qsizetype shortest = 6;
    return QString::fromUtf8(word.text).size() >= shortest && !word.pairs.isEmpty();
}

/// A word that is typed wrong: by its rank and then as if it was typed right.
Match matchOfOneWord(const Catalog &catalog, int code, const QueryWord &typed, const WordRank &word)
{
    constexpr int mostCost = 16; // of matchOf()
    if (word.rank == Rank::BodyText && isSentence(typed))
        return {};
    const Match match = matchOf(catalog, code, word);
    return word.mistyped ? Match{Rank::NearMiss, int(match.rank) * mostCost + match.cost} : match;
}

/// What it costs that the words of a code stand far from its name.
int costOf(const std::vector<Clue> &clues, int code)
{
    return std::accumulate(clues.begin(), clues.end(), 0,
        [&](int cost, const Clue &clue) { return cost + clue.weight * distanceOf(clue.ranks[size_t(code)]); });
}

/// A code that has every word: together in one text, or at least all in its names and keywords.
Match matchOfAllWords(const Catalog &catalog, int code, const QList<QueryWord> &words, const std::vector<Clue> &found,
    const std::vector<Clue> &phrases)
{
    Rank worst = Rank::ExactCode;
    bool mistyped = false;
    Places shared = everywhere;
    for (const Clue &word : found) {
        const WordRank &rank = word.ranks[size_t(code)];
        worst = std::max(worst, rank.rank);
        mistyped = mistyped || rank.mistyped;
        shared &= rank.places;
    }
    if (worst == Rank::None)
        return {};
    const Rank together = worst <= Rank::Summary ? rankTogether(catalog, code, words, shared) : Rank::None;
    if (mistyped)
        return together != Rank::None ? Match{Rank::NearMiss, int(together)} : Match{};
    if (together != Rank::None)
        return {together, 0};
    if (worst == Rank::ExactKeyword)
        worst = Rank::Keyword; // each is a keyword, but the query is none
    // Never as good as together.
    const int cost = 1 + costOfRarity(catalog, code) + costOf(found, code) + costOf(phrases, code);
    return worst <= Rank::Keyword ? Match{worst, cost} : Match{};
}

/// Codes that have every word, in whichever order.
void takeAllWords(const Catalog &catalog, const QList<QueryWord> &words, const std::vector<Clue> &found,
    const std::vector<Clue> &phrases, Matches &matches)
{
    for (int code = 0; code < int(matches.size()); ++code) {
        const Match match = found.size() == 1 ? matchOfOneWord(catalog, code, words.front(), found.front().ranks[size_t(code)])
                                              : matchOfAllWords(catalog, code, words, found, phrases);
        improve(matches[size_t(code)], match);
    }
}

/// The weight of the clues that each code has, if one of them is outside of its prose or it has all; else 0.
std::vector<int> weightsFound(const std::vector<Clue> &clues, size_t codes, int all)
{
    std::vector<int> weights(codes, 0);
    for (size_t code = 0; code < codes; ++code) {
        bool outside = false;
        for (const Clue &clue : clues) {
            outside = outside || clue.ranks[code].rank <= Rank::Summary;
            weights[code] += clue.ranks[code].isFound() ? clue.weight : 0;
        }
        if (!outside && weights[code] < all)
            weights[code] = 0;
    }
    return weights;
}

/// Codes that have at least a third of the clues, by weight, and two fifths of those that the best code has.
void takeSomeClues(const Catalog &catalog, const std::vector<Clue> &clues, Matches &matches)
{
    const int all = std::accumulate(clues.begin(), clues.end(), 0, [](int sum, const Clue &clue) { return sum + clue.weight; });
    const std::vector<int> weights = weightsFound(clues, matches.size(), all);
    const int best = *std::max_element(weights.begin(), weights.end());
    for (size_t code = 0; code < matches.size(); ++code) {
        if (weights[code] > 0 && weights[code] * 3 >= all && weights[code] * 5 >= best * 2)
            improve(matches[code], {Rank::SomeWords, costOfRarity(catalog, int(code)) + costOf(clues, int(code))});
    }
}

} // namespace

void improve(Match &match, const Match &other)
{
    if (std::tie(other.rank, other.cost) < std::tie(match.rank, match.cost))
        match = other;
}

Match matchOf(const Catalog &catalog, int code, const WordRank &found)
{
    constexpr int weightOfField = 2;
    constexpr int mostCommon = 5;
    const bool named = found.rank <= Rank::PhrasePrefix || found.rank == Rank::WordPrefix;
    return {found.rank, named ? 0 : weightOfField * found.missingFields() + mostCommon - catalog.common(code)};
}

void takeWords(const Catalog &catalog, const QList<QueryWord> &words, Matches &matches)
{
    std::vector<Clue> found;
    std::vector<Clue> clues;
    for (const QueryWord &word : words) {
        const WordRanks ranks = ranksOf(catalog, word);
        found.push_back({ranks, weightOf(ranks)});
        addClues(catalog, word, ranks, clues);
    }
    const std::vector<Clue> phrases = words.size() > 2 ? phraseClues(catalog, words) : std::vector<Clue>();
    takeAllWords(catalog, words, found, phrases, matches);
    clues.insert(clues.end(), phrases.begin(), phrases.end());
    if (clues.size() > 1)
        takeSomeClues(catalog, clues, matches);
}

} // namespace Kotae
