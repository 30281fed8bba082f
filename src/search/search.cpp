// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "search.h"

#include "matcher.h"

#include <algorithm>
#include <cstdlib>

namespace Kotae {

namespace {

struct Match {
    Rank rank = Rank::None;
    int missingWords = 0;
    int wordRanks = 0;
};

using Matches = std::vector<Match>;

void takeWhole(const Catalog &catalog, const QueryWord &text, Matches &matches)
{
    const Ranks ranks = rankCodes(catalog, text);
    for (size_t code = 0; code < matches.size(); ++code)
        matches[code].rank = std::min(matches[code].rank, ranks[code]);
}

/// What the words of a query were found as in one code.
struct FoundWords {
    Rank worst = Rank::ExactCode;
    int missing = 0;
    int ranks = 0;
};

FoundWords foundWords(const std::vector<Ranks> &ranks, size_t code)
{
    FoundWords found;
    for (const Ranks &ofWord : ranks) {
        const Rank rank = ofWord[code];
        found.ranks += int(rank);
        if (rank == Rank::None)
            ++found.missing;
        else
            found.worst = std::max(found.worst, rank);
    }
    return found;
}

/// Codes in which every word was found, at the rank of the worst; those with half of the words or more, below.
void takeWords(const Catalog &catalog, const QList<QueryWord> &words, Matches &matches)
{
    if (words.isEmpty())
        return;
    std::vector<Ranks> ranks;
    for (const QueryWord &word : words) {
        ranks.push_back(rankCodes(catalog, word));
        addNearMisses(catalog, word, ranks.back());
    }
    for (size_t code = 0; code < matches.size(); ++code) {
        const FoundWords found = foundWords(ranks, code);
        if (found.missing == 0 && found.worst < matches[code].rank)
            matches[code] = {found.worst, 0, found.ranks};
        else if (found.missing * 2 <= int(words.size()) && found.worst <= Rank::Keyword && matches[code].rank == Rank::None)
            matches[code] = {Rank::SomeWords, found.missing, found.ranks};
    }
}

/// What a Japanese sentence is about, when nothing holds it as it stands: 番号が変わった finds 番号変更.
void takePieces(const Catalog &catalog, const QList<QueryWord> &pieces, Matches &matches)
{
    Matches found(matches.size());
    takeWords(catalog, pieces, found);
    for (size_t code = 0; code < matches.size(); ++code) {
        if (found[code].rank != Rank::None)
            matches[code] = {Rank::SomeWords, found[code].missingWords, found[code].wordRanks};
    }
}

void takeNamedCode(const Catalog &catalog, const Query &query, Matches &matches)
{
    if (!query.code)
        return;
    for (const int code : catalog.withNumber(*query.code)) {
        if (query.registry.isEmpty() || catalog.registryOf(code).id == query.registry)
            matches[size_t(code)] = {Rank::ExactCode, 0, 0};
    }
}

QList<SearchResult> sorted(const Catalog &catalog, const Matches &matches)
{
    QList<SearchResult> results;
    for (int code = 0; code < catalog.size(); ++code) {
        const Match &match = matches[size_t(code)];
        if (match.rank != Rank::None)
            results.append({match.rank, match.missingWords, match.wordRanks, catalog.common(code), code});
    }
    std::sort(results.begin(), results.end());
    return results;
}

} // namespace

QList<SearchResult> search(const Catalog &catalog, const Query &query)
{
    if (query.isEmpty())
        return {};
    Matches matches(size_t(catalog.size()));
    const bool isOneWord = query.words.size() == 1 && query.words.first().text == query.whole.text;
    if (!isOneWord)
        takeWhole(catalog, query.whole, matches);
    if (!query.core.text.isEmpty())
        takeWhole(catalog, query.core, matches);
    takeWords(catalog, query.words, matches);
    takeNamedCode(catalog, query, matches);
    const bool nothing = std::all_of(matches.begin(), matches.end(), [](const Match &match) { return match.rank == Rank::None; });
    if (nothing && !query.pieces.isEmpty())
        takePieces(catalog, query.pieces, matches);
    return sorted(catalog, matches);
}

std::optional<UnknownNumber> unknownNumber(const Catalog &catalog, const Query &query)
{
    if (!query.code || catalog.size() == 0)
        return {};
    const Registry *named = query.registry.isEmpty() ? &catalog.registryOf(0) : catalog.registry(query.registry);
    const bool known = query.registry.isEmpty() ? !catalog.withNumber(*query.code).isEmpty()
                                                : catalog.indexOf({query.registry, *query.code}) >= 0;
    if (!named || known)
        return {};
    UnknownNumber unknown{*query.code, named->id, named->countsAs(*query.code), {}};
    if (!named->unknown.contains(unknown.number))
        return unknown;
    for (int code = 0; code < catalog.size(); ++code) {
        if (catalog.registryOf(code).id == named->id && catalog.codeClass(code) == named->classOf(unknown.number))
            unknown.neighbours.append(code);
    }
    const auto distance = [&](int code) { return std::abs(catalog.number(code) - unknown.number); };
    std::stable_sort(
        unknown.neighbours.begin(), unknown.neighbours.end(), [&](int a, int b) { return distance(a) < distance(b); });
    constexpr qsizetype most = 4;
    unknown.neighbours.resize(std::min(unknown.neighbours.size(), most));
    return unknown;
}

} // namespace Kotae
