// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "textwords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace Kotae {

namespace {

bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

/// Whether a word of the text begins with the form; Japanese may stand anywhere.
bool holds(QByteArrayView text, const QByteArray &form)
{
    for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (at == 0 || !isWordLetter(text[at - 1]) || !isWordLetter(form.front()))
            return true;
    }
    return false;
}

bool holdsWord(QByteArrayView text, const QueryWord &word)
{
    const auto has = [&](const QByteArray &form) { return holds(text, form); };
    const auto hasAny = [&](const QByteArrayList &forms) { return std::any_of(forms.begin(), forms.end(), has); };
    return has(word.text) || hasAny(word.spellings) || hasAny(word.inflections) || hasAny(word.nearMisses);
}

bool anyTextHolds(QByteArrayView texts, const QList<QueryWord> &words)
{
    for (qsizetype begin = 1; begin < texts.size();) {
        const qsizetype end = texts.indexOf(TermList::separator, begin);
        const QByteArrayView text = texts.sliced(begin, (end < 0 ? texts.size() : end) - begin);
        if (std::all_of(words.begin(), words.end(), [&](const QueryWord &word) { return holdsWord(text, word); }))
            return true;
        begin += text.size() + 1;
    }
    return false;
}

} // namespace

Rank rankTogether(const Catalog &catalog, int code, const QList<QueryWord> &words)
{
    constexpr std::array fields{std::pair(SearchField::Name, Rank::WordPrefix), std::pair(SearchField::Keyword, Rank::Keyword),
        std::pair(SearchField::Document, Rank::FactOrHeader), std::pair(SearchField::Fact, Rank::FactOrHeader),
        std::pair(SearchField::Summary, Rank::Summary)};
    for (const auto &[field, rank] : fields) {
        if (anyTextHolds(catalog.search().texts(code, field), words))
            return rank;
    }
    return Rank::None;
}

} // namespace Kotae
