// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"
#include "searchtext.h"

namespace Kotae {

/// Folds everything of a code by which it can be found, both languages, and adds it to the search block.
void addSearchFields(SearchBlockWriter &writer, const Registry &registry, const Record &record, int code);

} // namespace Kotae
