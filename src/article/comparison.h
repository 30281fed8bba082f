// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"

namespace Kotae {

/// A fact of two codes set against each other.
struct FactComparison {
    QString fact; ///< its id
    QList<Fact> left;
    QList<Fact> right;
    bool differs = false;

    bool operator==(const FactComparison &) const = default;
};

/// The facts of two codes, in the order in which the left one's registry declares them. Two codes agree on a fact if they state
/// the same values at the same levels under the same conditions, in whatever order; sources do not count. Of different registries
/// only the facts that both declare are set against each other. What each becomes in the other registry is never the same.
QList<FactComparison> compareFacts(
    const Registry &leftRegistry, const Record &left, const Registry &rightRegistry, const Record &right);

} // namespace Kotae
