// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"

namespace Kotae {

/// The parts of a folded query that are whole names or keywords by themselves, whatever is around them: the constants of programs
/// (NO_ANSWER, also behind a prefix as in PJSIP_SC_BUSY_HERE), and what stands behind the prefix of a registry (hangup cause user
/// busy, which is one of that registry).
QList<NamedText> namedTexts(const Catalog &catalog, const QString &folded);

} // namespace Kotae
