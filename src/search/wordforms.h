// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"

namespace Kotae {

/// Whether a text is up to six digits.
bool isNumber(QStringView text);

/// A word (or several as one) in its search form, with all other forms in which the catalog may have it: its romaji, other
/// spellings, inflections, and what may have been meant if it is typed wrong.
QueryWord wordOf(const Catalog &catalog, const QString &form);

/// The words of several tokens. Two that the catalog knows as one are one: "time out" is also looked for as "timeout".
QList<QueryWord> wordsOf(const Catalog &catalog, const QStringList &forms);

} // namespace Kotae
