// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"

namespace Kotae {

/// A part of a text, in UTF-16 units.
struct TextRange {
    qsizetype begin = 0;
    qsizetype size = 0;

    bool operator==(const TextRange &) const = default;
};

/// The parts of a shown text in which the query was found, in order and without overlap. A Latin word is marked where it begins
/// a word.
QList<TextRange> matchedRanges(const QString &text, const Query &query);

/// The same of a Japanese text; all of it if its reading holds a word that was typed in kana or romaji.
QList<TextRange> matchedRanges(const JapaneseText &text, const Query &query);

/// The words of a query that a text has, a bit for each.
using WordSet = quint32;
WordSet wordsFoundIn(const QString &text, const Query &query);
WordSet wordsFoundIn(const JapaneseText &text, const Query &query);
WordSet allWordsOf(const Query &query);

} // namespace Kotae
