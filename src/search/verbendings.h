// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// A Japanese search form without the forms of する, される, なる and です at its end, which only make a sentence of what is
/// before them: タイムアウトになった, 拒否されました. Only where that is a whole name or keyword and the form itself is none; a
/// form that says the opposite (登録しない) stays as it is.
QString withoutVerbEnding(const Catalog &catalog, const QString &form);

} // namespace Kotae
