// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prose.h"

/// The writing rules of resources/catalog/README.md that a program can check. Each function says what is wrong, or nothing.
namespace Kotae {

/// Kana or kanji in every Japanese text, none in an English one.
QStringList languageMistakes(const ProseText &text);
/// The same codes, RFC and section numbers, timers, header fields and methods in both languages.
QStringList tokenMistakes(const ProseText &text);
/// Sentences end in . and 。; a line ends in neither.
QStringList stopMistakes(const ProseText &text);
/// No half-width katakana, no half-width punctuation beside Japanese characters, no full-width Latin letters and digits.
QStringList widthMistakes(const ProseText &text);
/// A half-width blank between Latin letters or digits and Japanese, and nowhere else in Japanese; none double or at the ends.
QStringList blankMistakes(const ProseText &text);
/// At most 60 words in an English sentence, 120 characters in a Japanese one.
QStringList lengthMistakes(const ProseText &text);
/// A reading is hiragana with the Latin letters and digits of its text, and has the text's kana in their order.
QStringList readingMistakes(const JapaneseText &text);

QStringList englishSentences(const QString &text);
QStringList japaneseSentences(const QString &text);
/// The numbers of three digits in a text that may be codes: not those of documents, sections, times and option tags.
QStringList numbersIn(const QString &text);

} // namespace Kotae
