// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"

namespace Kotae {

/// A fact of two codes set against each other.
struct FactComparison {
    enum class Verdict {
        Agree,
        NameEachOther, ///< each side names the other side's code: one mapping, seen from its two ends
        Differ,
    };

    QString fact; ///< its id
    QList<Fact> left;
    QList<Fact> right;
    Verdict verdict = Verdict::Agree;

    bool operator==(const FactComparison &) const = default;
};

/// The facts of two codes, in the order in which the left one's registry declares them. Two codes agree on a fact if they state
/// the same values at the same levels under the same conditions, in whatever order; sources do not count. Of different registries
/// only the facts that both declare are set against each other. Values that are codes of the other registry are never the same,
/// but the two may name each other, alone or among more.
QList<FactComparison> compareFacts(
    const Registry &leftRegistry, const Record &left, const Registry &rightRegistry, const Record &right);

} // namespace Kotae
