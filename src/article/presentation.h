// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "place.h"

namespace Kotae {

/// How a place is put before the reader.
struct Presentation {
    Language language = Language::English;
    bool bothLanguages = false; ///< the other language beside it
    bool differencesOnly = false; ///< of a comparison only the facts that differ

    bool operator==(const Presentation &) const = default;
};

/// The article of a code or of two compared, as it is to be presented.
Article articleFor(const Catalog &catalog, const Place &place, const Presentation &presentation);

} // namespace Kotae
