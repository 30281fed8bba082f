// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// A choice by which codes are narrowed down: a registry, one of its classes, or a value of one of its facts.
struct FacetChoice {
    int registry = -1; ///< its index
    QString codeClass; ///< empty if it is no class
    QString fact; ///< empty if it is no fact
    QString value;

    bool isFact() const { return !fact.isEmpty(); }
    /// Of choices of the same group one is enough; every group must be met.
    bool isInGroupOf(const FacetChoice &other) const { return fact == other.fact && (!isFact() || registry == other.registry); }
    /// A registry and one of its classes: together they would leave as much as the registry alone.
    bool isInsteadOf(const FacetChoice &other) const
    {
        return !isFact() && !other.isFact() && registry == other.registry && codeClass.isEmpty() != other.codeClass.isEmpty();
    }
    bool operator==(const FacetChoice &) const = default;
};

/// A choice with its text and the number of codes that it leaves.
struct Facet {
    FacetChoice choice;
    Bilingual text;
    QString colour; ///< of a class
    int hits = 0;
};

/// What is offered together: registries and classes, or the values of one fact.
struct FacetGroup {
    int registry = -1; ///< of a fact
    QString fact; ///< empty for registries and classes
    QList<Facet> facets; ///< in their order; those that leave nothing only if they are chosen, or if there are no codes at all
};

/// The codes that fulfil what is chosen, in the order in which they are given.
QList<int> narrowedDown(const Catalog &catalog, const QList<int> &codes, const QList<FacetChoice> &chosen);

/// What can be chosen. A choice leaves the codes that it shares with what is chosen in the other groups.
QList<FacetGroup> facetsOf(const Catalog &catalog, const QList<int> &codes, const QList<FacetChoice> &chosen);

} // namespace Kotae
