// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "marks.h"

#include "kana.h"
#include "romaji.h"
#include "searchform.h"

#include <algorithm>

namespace Kotae {

namespace {

/// How a form is marked: from the beginning of a word on, or only as a whole word.
enum class Extent { Beginning, WholeWord };

bool isAllowed(QStringView text, qsizetype begin, qsizetype end, Extent extent)
{
    const bool continues = begin > 0 && isWordLetter(text[begin - 1]) && isWordLetter(text[begin]);
    const bool goesOn = end < text.size() && isWordLetter(text[end - 1]) && isWordLetter(text[end]);
    return !continues && (extent == Extent::Beginning || !goesOn);
}

void addRanges(const TracedForm &form, const QByteArray &utf8, Extent extent, QList<TextRange> &ranges)
{
    const QString wanted = QString::fromUtf8(utf8);
    if (wanted.isEmpty())
        return;
    for (qsizetype at = form.text.indexOf(wanted); at >= 0; at = form.text.indexOf(wanted, at + 1)) {
        qsizetype end = at + wanted.size();
        if (!isAllowed(form.text, at, end, extent))
            continue;
        // One character may fold to several, as ㈱ does: it is marked whole.
        while (end < form.text.size() && form.begins[end] == form.begins[end - 1])
            ++end;
        ranges.append({form.begins[at], form.ends[end - 1] - form.begins[at]});
    }
}

void addRanges(const TracedForm &form, const QueryWord &word, QList<TextRange> &ranges)
{
    addRanges(form, word.text, Extent::Beginning, ranges);
    for (const QByteArrayList &others : {word.spellings, word.writings}) {
        for (const QByteArray &other : others)
            addRanges(form, other, Extent::Beginning, ranges);
    }
    for (const QByteArrayList &others : {word.inflections, word.nearMisses}) {
        for (const QByteArray &other : others)
            addRanges(form, other, Extent::WholeWord, ranges);
    }
    for (const QByteArray &pair : word.pairs) {
        if (!isAllKana(QString::fromUtf8(pair)))
            addRanges(form, pair, Extent::Beginning, ranges);
    }
}

/// Whether a reading holds a word that is typed in kana or romaji.
bool isReadAs(const QString &kana, const QueryWord &word)
{
    constexpr qsizetype shortest = 2;
    const QString form = searchForm(kana);
    if (word.isLatin())
        return word.romaji.size() > shortest && romajiOfKana(form).contains(QString::fromUtf8(word.romaji));
    const QString text = QString::fromUtf8(word.text);
    return text.size() >= shortest && form.contains(text);
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

template <typename IsFound>
WordSet wordsThat(const Query &query, IsFound isFound)
{
    WordSet words = 0;
    for (qsizetype at = 0; at < query.words.size(); ++at)
        words |= isFound(query.words[at]) ? 1U << at : 0U;
    return words;
}

} // namespace

QList<TextRange> matchedRanges(const QString &text, const Query &query)
{
    const TracedForm form = tracedSearchForm(text);
    QList<TextRange> ranges;
    addRanges(form, query.whole, ranges);
    for (const QueryWord &word : query.words)
        addRanges(form, word, ranges);
    return merged(ranges);
}

QList<TextRange> matchedRanges(const JapaneseText &text, const Query &query)
{
    const QList<TextRange> ranges = matchedRanges(text.text, query);
    const bool read = isReadAs(text.reading, query.whole)
        || std::any_of(
            query.words.begin(), query.words.end(), [&](const QueryWord &word) { return isReadAs(text.reading, word); });
    return ranges.isEmpty() && read ? QList<TextRange>{{0, text.text.size()}} : ranges;
}

WordSet wordsFoundIn(const QString &text, const Query &query)
{
    const TracedForm form = tracedSearchForm(text);
    return wordsThat(query, [&](const QueryWord &word) {
        QList<TextRange> ranges;
        addRanges(form, word, ranges);
        return !ranges.isEmpty();
    });
}

WordSet wordsFoundIn(const JapaneseText &text, const Query &query)
{
    return wordsFoundIn(text.text, query) | wordsThat(query, [&](const QueryWord &word) { return isReadAs(text.reading, word); });
}

WordSet allWordsOf(const Query &query)
{
    return wordsThat(query, [](const QueryWord &) { return true; });
}

} // namespace Kotae
