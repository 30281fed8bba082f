// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kotae {

/// What the reading pane shows: a code, or two compared. Codes are indices in the catalog.
struct Place {
    int code = -1;
    int other = -1;

    bool isEmpty() const { return code < 0; }
    bool isComparison() const { return other >= 0; }
    bool operator==(const Place &) const = default;
};

} // namespace Kotae
