// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kotae {

/// Why a code stands where it stands in the results, best first. Within a rank the code that is met more often comes first (but
/// not for ExactCode), then the order of registries, then the number.
enum class Rank {
    ExactCode, ///< the number itself, alone or in a status line
    CodePrefix, ///< the number begins with the digits
    ExactPhrase, ///< the whole phrase, gloss or its reading
    PhrasePrefix, ///< phrase, gloss or reading begin with the query
    ExactKeyword, ///< a whole keyword, or a whole other phrase met on the wire
    WordPrefix, ///< a word of the phrase begins with the query, or the gloss holds it
    Keyword, ///< a keyword or another phrase holds it
    FactOrHeader, ///< a fact, a header field, a document
    Summary,
    BodyText,
    NearMiss, ///< every word was found, but one only with a typing mistake
    SomeWords, ///< not every word of the query was found
    None ///< not found; no result has it
};

/// "exact-code", "keyword" …, for JSON.
QString rankName(Rank rank);

} // namespace Kotae
