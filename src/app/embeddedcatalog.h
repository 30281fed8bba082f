// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// The catalog that the program carries inside. Null, and a sentence in error, if the program was built wrongly.
std::unique_ptr<Catalog> embeddedCatalog(QString *error);

/// The catalog of a file, or the embedded one if no file is named. On failure null, and a sentence in error.
std::unique_ptr<Catalog> openCatalog(const QString &file, QString *error);

} // namespace Kotae
