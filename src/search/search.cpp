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
};

/// Codes in which every word was found, at the rank of the worst; those with half of the words or more, below.
void combineWords(const Catalog &catalog, const Query &query, std::vector<Match> &matches)
{
    std::vector<Ranks> ranks;
    for (const QueryWord &word : query.words) {
        ranks.push_back(rankCodes(catalog, word));
        addNearMisses(catalog, word, ranks.back());
    }
    const auto words = int(query.words.size());
    for (size_t code = 0; code < matches.size(); ++code) {
        Rank worst = Rank::ExactCode;
        int missing = 0;
        for (const Ranks &ofWord : ranks) {
            const bool found = ofWord[code] != Rank::None;
            missing += found ? 0 : 1;
            worst = found ? std::max(worst, ofWord[code]) : worst;
        }
        if (missing == 0)
            matches[code] = {std::min(matches[code].rank, worst), 0};
        else if (missing * 2 <= words && worst <= Rank::Keyword && matches[code].rank == Rank::None)
            matches[code] = {Rank::SomeWords, missing};
    }
}

void takeNamedCode(const Catalog &catalog, const Query &query, std::vector<Match> &matches)
{
    if (!query.code)
        return;
    for (const int code : catalog.withNumber(*query.code)) {
        if (query.registry.isEmpty() || catalog.registryOf(code).id == query.registry)
            matches[size_t(code)] = {Rank::ExactCode, 0};
    }
}

} // namespace

QList<SearchResult> search(const Catalog &catalog, const Query &query)
{
    if (query.isEmpty())
        return {};
    std::vector<Match> matches(size_t(catalog.size()));
    const Ranks whole = rankCodes(catalog, query.whole);
    for (size_t code = 0; code < matches.size(); ++code)
        matches[code].rank = whole[code];
    if (!query.words.isEmpty())
        combineWords(catalog, query, matches);
    takeNamedCode(catalog, query, matches);
    QList<SearchResult> results;
    for (int code = 0; code < catalog.size(); ++code) {
        const Match &match = matches[size_t(code)];
        if (match.rank != Rank::None)
            results.append({match.rank, match.missingWords, catalog.common(code), code});
    }
    std::sort(results.begin(), results.end());
    return results;
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
    if (!unknown.countsAs)
        return unknown;
    for (int code = 0; code < catalog.size(); ++code) {
        if (catalog.registryOf(code).id == named->id && catalog.codeClass(code) == named->classOf(unknown.number))
            unknown.neighbours.append(code);
    }
    const auto distance = [&](int code) { return std::abs(catalog.number(code) - unknown.number); };
    std::stable_sort(unknown.neighbours.begin(), unknown.neighbours.end(), [&](int a, int b) { return distance(a) < distance(b); });
    constexpr qsizetype most = 4;
    unknown.neighbours.resize(std::min(unknown.neighbours.size(), most));
    return unknown;
}

} // namespace Kotae
