// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "query.h"

namespace Kotae {

/// Whether a word is in questions but says nothing of an answer: the, what, error, とは …
bool isEmptyWord(const QString &folded);

/// The numbers that a folded text is: 487, "error 487", "480 vs 486", sip/487, "SIP 487". Nothing if it says more than that.
QList<NamedCode> writtenCodes(const Catalog &catalog, const QString &folded);

/// The codes that registries recognise in a folded line: a status line, a Reason header, a line of a log, a number with its
/// phrase.
QList<NamedCode> codesInLine(const Catalog &catalog, const QString &folded);

/// The aliases that a folded text is.
QList<NamedAlias> writtenAliases(const Catalog &catalog, const QString &folded);

} // namespace Kotae
