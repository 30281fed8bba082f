// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "nearwords.h"

#include "editdistance.h"

#include <algorithm>
#include <bit>

namespace Kotae {

namespace {

int allowedMistakes(qsizetype letters, Reach reach)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longEnoughForTwo = 8;
    if (reach == Reach::Far)
        return int(std::max<qsizetype>(2, letters / 3));
    return letters < shortest ? 0 : letters < longEnoughForTwo ? 1 : 2;
}

} // namespace

QByteArrayList nearWords(const Catalog &catalog, const QByteArray &word, Reach reach)
{
    const TermIndex &terms = catalog.search().terms();
    const int limit = allowedMistakes(word.size(), reach);
    const quint32 letters = lettersOf(word);
    int best = limit;
    QByteArrayList near;
    for (int index = 0; limit > 0 && index < terms.size(); ++index) {
        const quint32 others = terms.letters(index);
        if (others == 0 || std::popcount(letters ^ others) > 2 * best)
            continue;
        const QByteArrayView term = terms.term(index);
        const int distance = editDistance(word, term, best);
        if (distance > best)
            continue;
        if (distance < best)
            near.clear();
        best = distance;
        near.append(term.toByteArray());
    }
    return near;
}

} // namespace Kotae
