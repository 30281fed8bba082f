// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"

namespace Kotae {

/// The facts as a table; nothing if there are none.
QString factTable(const FactTable &table, const HtmlStyle &style);

/// Codes with their lines as a table.
QString codeReferences(const CodeReferences &references, const HtmlStyle &style);

} // namespace Kotae
