// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QList>
#include <QString>

#include <optional>

namespace Kotae {

/// A word of a query in the forms in which it is looked for.
struct QueryWord {
    QByteArray text; ///< folded, UTF-8
    QByteArray romaji; ///< empty if it is no romaji
    std::optional<int> number; ///< if it consists of digits
    int digits = 0; ///< how many

    bool isLatin() const;
};

/// What somebody typed, taken apart. A value: the same text gives the same query.
struct Query {
    QString folded;
    QueryWord whole;
    QList<QueryWord> words; ///< each once, without those that say nothing (the, is, a …) if others remain
    QueryWord core; ///< the words one after the other; empty if that is the whole or a single word
    QList<QueryWord> pieces; ///< of Japanese prose what is not hiragana, for a query that finds nothing as it stands
    std::optional<int> code; ///< the number that the query names: 487, sip/487, "SIP 487", a status line
    QString registry; ///< the registry that it names with the number; empty if none

    bool isEmpty() const { return folded.isEmpty(); }
};

/// Takes a query apart. Only the first 300 characters count: nobody searches for more, and a paste must not freeze the window.
Query parseQuery(const Catalog &catalog, const QString &text);

/// The code that a text names, written sip/487, sip:487, SIP 487 or 487 (then of the first registry that has it). Nothing if it
/// names none or one that does not exist; -1 is never returned.
std::optional<int> codeFromText(const Catalog &catalog, const QString &text);

} // namespace Kotae
