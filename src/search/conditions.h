// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <vector>

namespace Kotae {

/// What a code must fulfil besides holding the words of a query.
struct Condition {
    enum class Kind {
        Numbers, ///< a number from first to last
        Class, ///< 4xx
        Registry, ///< registry:sip
        Fact, ///< header:Contact, method:INVITE: one of some values of a fact
        Document, ///< rfc:3261
        Text, ///< "exact phrase"
        Without, ///< -word
    };

    Kind kind = Kind::Numbers;
    int first = 0;
    int last = 0;
    QString text; ///< of the class, registry, document, phrase or word
    QList<int> choices; ///< of Fact: indices in FactIndex::choices()

    bool operator==(const Condition &) const = default;
};

/// For each code whether it is one of a set.
using CodeSet = std::vector<bool>;

/// The codes that fulfil the conditions: of several numbers, classes and registries one, of the others all.
CodeSet codesThatMeet(const Catalog &catalog, const QList<Condition> &conditions);

/// Whether the document that defines the code is one that a condition names.
bool isDefinedBy(const Catalog &catalog, int code, const QList<Condition> &conditions);

} // namespace Kotae
