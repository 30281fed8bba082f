// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"

namespace Kotae {

/// Queries that find something and are like one that does not: each unknown word replaced by a word of the catalog, at most four.
QStringList nearestQueries(const Catalog &catalog, const Query &query);

} // namespace Kotae
