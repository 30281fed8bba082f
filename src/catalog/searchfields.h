// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"
#include "searchtext.h"

#include <QHash>

namespace Kotae {

/// What the codes of all registries are called, by id.
using CodeNames = QHash<QString, Bilingual>;

/// Folds everything of a code by which it can be found, both languages, and adds it to the search block.
void addSearchFields(SearchBlockWriter &writer, const Registry &registry, const Record &record, int code, const CodeNames &names);

} // namespace Kotae
