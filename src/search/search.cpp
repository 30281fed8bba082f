// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "search.h"

#include "conditions.h"
#include "wordmatches.h"

#include <algorithm>

namespace Kotae {

namespace {

void takeWhole(const Catalog &catalog, const QueryWord &text, Matches &matches)
{
    // Of the prose the words are enough: looking for all of them in a row takes long where they are common. Romaji in several
    // words is one Japanese word.
    const bool reading = !text.writings.isEmpty();
    const WordRanks ranks = ranksOf(catalog, text, reading ? everywhere : outsideOfProse);
    for (size_t code = 0; code < matches.size(); ++code) {
        if (!ranks[code].mistyped)
            improve(matches[code], reading ? matchOf(catalog, int(code), ranks[code]) : Match{ranks[code].rank, 0});
    }
}

/// Codes that have a part of the query as their whole name or keyword.
void takeNamedText(const Catalog &catalog, const NamedText &named, Matches &matches)
{
    const WordRanks ranks = ranksOf(catalog, named.text);
    for (size_t code = 0; code < matches.size(); ++code) {
        const bool meant = named.registry.isEmpty() || catalog.id(int(code)).registry == named.registry;
        if (meant && ranks[code].rank <= Rank::ExactKeyword)
            improve(matches[code], matchOf(catalog, int(code), ranks[code]));
    }
}

/// The codes that the query names, in the order in which it does.
void takeNamedCodes(const Catalog &catalog, const Query &query, Matches &matches)
{
    for (int place = 0; place < query.codes.size(); ++place) {
        const NamedCode &named = query.codes[place];
        for (const int code : catalog.withNumber(named.number)) {
            if (named.registry.isEmpty() || catalog.id(code).registry == named.registry)
                improve(matches[size_t(code)], {Rank::ExactCode, place});
        }
    }
    for (const NamedAlias &alias : query.aliases) {
        const int code = catalog.indexOf({alias.registry, catalog.registry(alias.registry)->aliases[alias.index].code});
        if (code >= 0)
            improve(matches[size_t(code)], {Rank::Alias, 0});
    }
}

/// A query of conditions only finds all that meets them; what a document defines comes before what mentions it.
void takeConditions(const Catalog &catalog, const Query &query, Matches &matches)
{
    for (int code = 0; code < catalog.size(); ++code)
        matches[size_t(code)] = {Rank::Condition, isDefinedBy(catalog, code, query.conditions) ? 0 : 1};
}

Matches matchesOf(const Catalog &catalog, const Query &query)
{
    Matches matches(size_t(catalog.size()));
    if (query.words.isEmpty()) {
        takeConditions(catalog, query, matches);
        return matches;
    }
    // A single word is taken below.
    const QByteArray single = query.words.size() == 1 ? query.words.first().text : QByteArray();
    for (const QueryWord *text : {&query.whole, &query.core}) {
        if (!text->text.isEmpty() && text->text != single)
            takeWhole(catalog, *text, matches);
    }
    for (const NamedText &named : query.names)
        takeNamedText(catalog, named, matches);
    takeWords(catalog, query.words, matches);
    takeNamedCodes(catalog, query, matches);
    return matches;
}

} // namespace

QList<SearchResult> search(const Catalog &catalog, const Query &query)
{
    QList<SearchResult> results;
    if (query.isEmpty())
        return results;
    const Matches matches = matchesOf(catalog, query);
    const CodeSet meeting = codesThatMeet(catalog, query.conditions);
    for (int code = 0; code < catalog.size(); ++code) {
        const Match &match = matches[size_t(code)];
        if (match.rank != Rank::None && meeting[size_t(code)])
            results.append({match.rank, match.cost, catalog.common(code), code});
    }
    std::sort(results.begin(), results.end());
    return results;
}

} // namespace Kotae
