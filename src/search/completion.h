// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// What the last word of a query can become: a prefix ("header:"), or behind a prefix its values ("header:Contact"), at most
/// twelve. Nothing for plain words.
QStringList completionsOf(const Catalog &catalog, const QString &query);

/// The query with its last word replaced by one of these.
QString completed(const QString &query, const QString &completion);

} // namespace Kotae
