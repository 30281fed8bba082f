// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringView>

namespace Kotae {

/// Romaji is compared in one spelling: Kunrei syllables, f as h, wo as o, long vowels and doubled consonants written once, no
/// blanks. So shi and si, chuu, tyu and chū, shimbun and sinbun, konnichi and konniti are the same.

/// That spelling of a Latin word typed as romaji (Hepburn or Kunrei), or an empty string if it is none. The last syllable may
/// be unfinished ("yobid"), since a search follows each keystroke.
QString romajiOfLatin(QStringView latin);

/// That spelling of folded kana. Characters that are no kana are left out, so that only the kana are compared.
QString romajiOfKana(QStringView hiragana);

} // namespace Kotae
