// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace Kotae {

/// Hiragana, the katakana that have a hiragana counterpart, and the long mark.
bool isKana(QChar character);

/// Hiragana, katakana or a kanji: a character that only Japanese text has here.
bool isJapanese(QChar character);

/// Katakana as hiragana; everything else as it is. The length does not change.
QString toHiragana(QString text);

} // namespace Kotae
