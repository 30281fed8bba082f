// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"
#include "searchindexwriter.h"

#include <QHash>

namespace Kotae {

/// What the codes of all registries are called, by id.
using CodeNames = QHash<QString, Bilingual>;

/// Adds everything by which a code can be found, both languages, to the search index.
void addSearchFields(SearchIndexWriter &writer, const Registry &registry, const Record &record, const CodeNames &names);

} // namespace Kotae
