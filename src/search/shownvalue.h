// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// A value of a fact as it is shown: "17 User busy" if it is a code, else its text.
Bilingual shownValue(const Catalog &catalog, const Registry &registry, const FactDeclaration &fact, const FactValue &value);

} // namespace Kotae
