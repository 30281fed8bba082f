// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "link.h"

namespace Kotae {

/// What is read: a code, or two compared. Codes are indices in the catalog.
struct Place {
    int code = -1;
    int other = -1;

    bool isEmpty() const { return code < 0; }
    bool isComparison() const { return other >= 0; }
    bool operator==(const Place &) const = default;
};

/// The link that leads to a place, also in another catalog.
Link linkTo(const Catalog &catalog, const Place &place);

/// The place that a link leads to; nothing if the catalog lacks one of its codes, or if it compares a code with itself.
std::optional<Place> placeOf(const Catalog &catalog, const Link &link);

/// A place in a line: "487 Request Terminated", "17 User busy (Q.850)", or two such with ⇄ between them.
QString titleOf(const Catalog &catalog, const Place &place);

} // namespace Kotae
