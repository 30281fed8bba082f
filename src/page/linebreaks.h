// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace Kotae {

/// How well a short text can be broken at a place, the best first: between phrases; between the words of a compound, or before a
/// particle; behind a sign in a URI or a name; within a word; where no line may end at all.
enum class Break { Phrase, Word, Part, Letter, Anywhere };

/// The places within a text with how well they break it; the first one is behind its first letter. Japanese has no blanks between
/// its words: what tells them apart here is how it is written, and a few frequent words.
QList<Break> breaksOf(const QString &text);

} // namespace Kotae
