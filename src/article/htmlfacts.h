// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"

namespace Kotae {

/// The facts as a table; nothing if there are none. With little room the values stand below the label of their fact, and those of
/// two codes one below the other, each behind the number of its code.
QString factTable(const FactTable &table, const HtmlStyle &style);

} // namespace Kotae
