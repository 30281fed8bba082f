// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "textwords.h"

#include "searchform.h"

#include <algorithm>
#include <array>

namespace Kotae {

namespace {

/// Whether a word of the text begins with the form; Japanese may stand anywhere.
bool holds(QByteArrayView text, const QByteArray &form)
{
    for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
        if (at == 0 || !isWordLetter(QLatin1Char(text[at - 1])) || !isWordLetter(QLatin1Char(form.front())))
            return true;
    }
    return false;
}

bool holdsWord(QByteArrayView text, const QueryWord &word)
{
    const auto has = [&](const QByteArray &form) { return holds(text, form); };
    const auto hasAny = [&](const QByteArrayList &forms) { return std::any_of(forms.begin(), forms.end(), has); };
    return has(word.text) || hasAny(word.spellings) || hasAny(word.writings) || hasAny(word.inflections)
        || hasAny(word.nearMisses);
}

bool anyTextHolds(QByteArrayView texts, const QList<QueryWord> &words)
{
    for (qsizetype begin = 1; begin < texts.size();) {
        const qsizetype end = texts.indexOf(TermIndex::separator, begin);
        const QByteArrayView text = texts.sliced(begin, (end < 0 ? texts.size() : end) - begin);
        if (std::all_of(words.begin(), words.end(), [&](const QueryWord &word) { return holdsWord(text, word); }))
            return true;
        begin += text.size() + 1;
    }
    return false;
}

} // namespace

Rank rankTogether(const Catalog &catalog, int code, const QList<QueryWord> &words, Places shared)
{
    struct Field {
        SearchField field;
        Places place;
        Rank rank;
    };
    constexpr std::array fields{Field{SearchField::Name, NameInside, Rank::WordPrefix},
        Field{SearchField::Keyword, KeywordInside, Rank::Keyword}, Field{SearchField::Document, InFact, Rank::FactOrHeader},
        Field{SearchField::Fact, InFact, Rank::FactOrHeader}, Field{SearchField::Summary, InSummary, Rank::Summary}};
    for (const Field &each : fields) {
        if ((shared & each.place) && anyTextHolds(catalog.search().texts(code, each.field), words))
            return each.rank;
    }
    return Rank::None;
}

} // namespace Kotae
