// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "marks.h"

#include "fold.h"

#include <algorithm>

namespace Kotae {

namespace {

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber() || text[at - 1].unicode() >= 0x80;
}

void addRanges(const FoldedText &folded, const QueryWord &word, QList<TextRange> &ranges)
{
    const QString wanted = QString::fromUtf8(word.text);
    if (wanted.isEmpty())
        return;
    for (qsizetype at = folded.text.indexOf(wanted); at >= 0; at = folded.text.indexOf(wanted, at + 1)) {
        if (word.isLatin() && !beginsWord(folded.text, at))
            continue;
        const qsizetype begin = folded.origins[at];
        qsizetype end = at + wanted.size();
        // One character may fold to several, as ㈱ does: it is marked whole.
        while (end < folded.text.size() && folded.origins[end] == folded.origins[end - 1])
            ++end;
        ranges.append({begin, folded.origins[end] - begin});
    }
}

QList<TextRange> merged(QList<TextRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    QList<TextRange> apart;
    for (const TextRange &range : ranges) {
        if (apart.isEmpty() || range.begin > apart.last().begin + apart.last().size)
            apart.append(range);
        else
            apart.last().size = std::max(apart.last().size, range.begin + range.size - apart.last().begin);
    }
    return apart;
}

} // namespace

QList<TextRange> matchedRanges(const QString &text, const Query &query)
{
    const FoldedText folded = foldWithOrigins(text);
    QList<TextRange> ranges;
    addRanges(folded, query.whole, ranges);
    for (const QueryWord &word : query.words)
        addRanges(folded, word, ranges);
    return merged(ranges);
}

} // namespace Kotae
