// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Kotae {

/// Hiragana, the katakana that have a hiragana counterpart, and the long mark.
bool isKana(QChar character);

/// Whether a text is nothing but kana.
bool isAllKana(QStringView text);

/// Hiragana, katakana or a kanji: a character that only Japanese text has here.
bool isJapanese(QChar character);

/// What of a Japanese text is not hiragana, punctuation or blank: without particles and endings what it is about. 番号が変わった
/// gives 番号 and 変. Nothing if the text has no hiragana.
QStringList runsBetweenHiragana(const QString &text);

/// Katakana as hiragana; everything else as it is. The length does not change.
QString toHiragana(QString text);

} // namespace Kotae
