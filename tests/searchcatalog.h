// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// A catalog of ten codes for tests of the search, short enough that a whole list of results can be checked by eye. The
/// registries sip and http both know 301, and http's is met more often; sip/301 alone has a fact, a document and a meaning.
const Catalog &searchCatalog();

} // namespace Kotae
