// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kotae {

/// Why a code stands where it stands in the results, best first. docs/search.md explains the order for users. Within a rank the
/// lower cost comes first (see search.h), then the code that is met more often, then the order of registries, then the number;
/// where the query names numbers or conditions only, the number decides alone.
enum class Rank {
    ExactCode, ///< the query names the code, by its number or in a status line
    Alias, ///< its registry says that the text is meant for it
    Condition, ///< it fulfils the conditions of a query without words
    CodePrefix, ///< its number begins with the digits
    ExactPhrase, ///< the whole phrase, gloss or its reading
    PhrasePrefix, ///< phrase, gloss or reading begin with the query
    ExactKeyword, ///< a whole keyword, or a whole other phrase met on the wire
    WordPrefix, ///< words of the phrase, the gloss or its reading
    Keyword, ///< words of the keywords, or of those and the phrase
    FactOrHeader, ///< a fact, a header field, a document
    Summary,
    BodyText,
    NearMiss, ///< every word was found in one text, but one only with a typing mistake
    SomeWords, ///< not every word was found, or some only in the prose
    None ///< not found; no result has it
};

/// "exact-code", "keyword" …, for JSON.
QString rankName(Rank rank);

} // namespace Kotae
