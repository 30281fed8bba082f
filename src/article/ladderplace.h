// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kotae {

/// Where a ladder stands in an article's HTML; there it is the name of an image, "ladder:1/2/0".
struct LadderPlace {
    int index = -1; ///< among the article's ladders
    int parts = 1; ///< its column takes one of that many equal parts of the page's width
    int beside = -1; ///< the index of the ladder in the other column; negative if there is none

    QString toString() const;
    /// The place that a name tells; one with a negative index if it tells none.
    static LadderPlace fromString(const QString &name);

    bool operator==(const LadderPlace &) const = default;
};

} // namespace Kotae
