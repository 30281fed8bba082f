// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "nearestqueries.h"

#include "nearwords.h"
#include "search.h"

namespace Kotae {

namespace {

QString withWord(const Query &query, qsizetype replaced, const QByteArray &word)
{
    QByteArrayList words;
    for (qsizetype at = 0; at < query.words.size(); ++at)
        words.append(at == replaced ? word : query.words[at].text);
    return QString::fromUtf8(words.join(' '));
}

} // namespace

QStringList nearestQueries(const Catalog &catalog, const Query &query)
{
    constexpr qsizetype most = 4;
    constexpr qsizetype shortest = 3;
    QStringList queries;
    for (qsizetype at = 0; at < query.words.size(); ++at) {
        const QueryWord &word = query.words[at];
        if (!word.isLatin() || word.number || word.text.size() < shortest)
            continue;
        for (const QByteArray &near : nearWords(catalog, word.text, Reach::Far)) {
            const QString other = withWord(query, at, near);
            if (queries.size() < most && near != word.text && !search(catalog, parseQuery(catalog, other)).isEmpty())
                queries.append(other);
        }
    }
    return queries;
}

} // namespace Kotae
