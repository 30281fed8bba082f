// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "conditions.h"

#include <optional>

namespace Kotae {

/// A piece of a query as it was typed: a word, or what stands in quotes.
struct QueryToken {
    QString text; ///< folded, without its minus, prefix and quotes
    QString prefix; ///< "rfc" of rfc:3261; empty if there is none
    bool quoted = false;
    bool negated = false;

    /// As plain words, which it is if it is no valid condition.
    QStringList plain() const { return prefix.isEmpty() ? QStringList{text} : QStringList{prefix, text}; }
    bool operator==(const QueryToken &) const = default;
};

/// Splits a folded query at blanks, but not within quotes ("…" or 「…」). A quote that is not closed counts for nothing.
QList<QueryToken> tokensOf(const QString &folded);

/// The condition that a token states; nothing if it is a plain word or a mistake.
std::optional<Condition> conditionOf(const Catalog &catalog, const QueryToken &token);

/// The prefixes that can stand before a value: registry, rfc and those that facts declare.
QStringList queryPrefixes(const Catalog &catalog);

} // namespace Kotae
