// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonfields.h"
#include "registry.h"

namespace Kotae {

/// Reads a registry.json strictly and checks what it says of itself: ranges in order, facts and vocabularies that exist, regular
/// expressions that compile.
Registry parseRegistry(JsonFields &fields);

} // namespace Kotae
