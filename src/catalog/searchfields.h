// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"
#include "searchindexwriter.h"

namespace Kotae {

/// Adds everything by which a code can be found, both languages, to the search index.
void addSearchFields(SearchIndexWriter &writer, const Registry &registry, const Record &record);

} // namespace Kotae
