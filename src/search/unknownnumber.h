// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"

namespace Kotae {

/// A number that has no record: what it counts as, and the codes next to it.
struct UnknownNumber {
    int number = -1;
    QString registry;
    std::optional<int> countsAs; ///< nothing if no document says, or it is no number of this registry
    QList<int> neighbours; ///< indices, nearest first, at most four
};

/// Says what a query names first that is a number without a record; nothing if it is none, or has one.
std::optional<UnknownNumber> unknownNumber(const Catalog &catalog, const Query &query);

} // namespace Kotae
