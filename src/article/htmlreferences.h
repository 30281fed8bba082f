// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"

namespace Kotae {

/// Codes with their lines as a table.
QString codeReferences(const CodeReferences &references, const HtmlStyle &style);

} // namespace Kotae
