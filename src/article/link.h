// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "codeid.h"

#include <optional>

namespace Kotae {

/// A place in Kotae: a code, or two compared. Written kotae:sip/487, kotae:sip/301/487, kotae:sip/486/q850/17.
struct Link {
    CodeId code;
    std::optional<CodeId> other;

    QString toString() const;
    /// Nothing if the text is no such link. Whether the codes exist is for the catalog to say.
    static std::optional<Link> fromString(const QString &text);

    bool operator==(const Link &) const = default;
};

} // namespace Kotae
