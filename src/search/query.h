// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "conditions.h"

#include <QList>
#include <QString>

#include <optional>

namespace Kotae {

/// A word of a query in the forms in which it is looked for. All are search forms in UTF-8.
struct QueryWord {
    static constexpr qsizetype shortestRomaji = 3; ///< shorter ones are in too many readings

    QByteArray text;
    QByteArray romaji; ///< in the spelling of romaji.h; empty if it is no romaji
    std::optional<int> number; ///< if it consists of digits
    bool mayGoOn = true; ///< longer words that begin with it are meant too
    QByteArrayList spellings; ///< other ways to write it: 呼出 for 呼び出し, "time out" for "timeout"
    QByteArrayList writings; ///< what it is the whole reading of, typed in kana or romaji: 拒否 for kyohi
    QByteArrayList inflections; ///< words of the catalog with the same stem
    bool isComplete = false; ///< names or keywords have it as a word: a longer word, but for the next ones, is another word
    QByteArrayList longerForms; ///< words of the catalog with the same stem that begin with it
    QByteArrayList nearMisses; ///< words of the catalog that were meant if it is typed wrong

    QByteArrayList pairs; ///< the terms of Japanese that no name or keyword has as it was typed

    bool isLatin() const;
};

/// A code that a query names: by its number, by a status line …
struct NamedCode {
    int number = -1;
    QString registry; ///< empty if every registry may be meant

    bool operator==(const NamedCode &) const = default;
};

/// Another text for a code that its registry declares.
struct NamedAlias {
    QString registry;
    int index = -1; ///< in Registry::aliases
};

/// A part of a query that is a whole name or keyword by itself.
struct NamedText {
    QueryWord text;
    QString registry; ///< empty if every registry may be meant
};

/// What somebody typed, taken apart. A value: the same text gives the same query.
struct Query {
    QueryWord whole; ///< all words as one text
    QueryWord core; ///< without the words that say nothing (the, is, a …); empty if there are none of these
    QList<QueryWord> words; ///< each once, without those that say nothing if others remain
    QList<NamedCode> codes; ///< in the order in which they stand there
    QList<NamedAlias> aliases;
    QList<NamedText> names;
    QList<Condition> conditions;

    bool isEmpty() const { return words.isEmpty() && conditions.isEmpty(); }
};

/// Takes a query apart, see docs/search.md for what can be written. A mistake in it is taken as plain words. Only the first 300
/// characters count: nobody searches for more, and a paste must not freeze the window.
Query parseQuery(const Catalog &catalog, const QString &text);

/// The code that a text names, written sip/487, sip:487, SIP 487 or 487 (then of the first registry that has it). Nothing if it
/// names none or one that does not exist; -1 is never returned.
std::optional<int> codeFromText(const Catalog &catalog, const QString &text);

} // namespace Kotae
