// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "crosscheck.h"

#include <QByteArray>

namespace Kotae {

/// Writes checked values as the block of blockformat.h.
QByteArray writeBlock(const CatalogSource &source);

} // namespace Kotae
