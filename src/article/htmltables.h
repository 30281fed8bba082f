// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"

namespace Kotae {

/// The facts as a table, with so many pixels below it; nothing if there are none.
QString factTable(const FactTable &table, const HtmlStyle &style, int below);

/// Codes with their lines as a table, with so many pixels below it.
QString codeReferences(const CodeReferences &references, const HtmlStyle &style, int below);

} // namespace Kotae
