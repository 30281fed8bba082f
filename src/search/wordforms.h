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

/// Words that were meant if no code has the word: one mistake in words of four letters or more, two in eight or more. With
/// farther also words that are merely like it.
enum class Reach { Near, Far };
QByteArrayList nearWords(const Catalog &catalog, const QByteArray &word, Reach reach);

} // namespace Kotae
