// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// The catalog that the program carries inside. Null, and a sentence in error, if the program was built wrongly.
std::unique_ptr<Catalog> embeddedCatalog(QString *error);

} // namespace Kotae
