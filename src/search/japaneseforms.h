// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// A search form without letters at its end that are still to become kana: an input method shows はなしt while the next one is
/// being typed.
QString withoutUnfinishedKana(const QString &form);

/// What a word in kana or romaji is the whole reading of, also without okurigana.
QByteArrayList writingsOf(const Catalog &catalog, const QByteArray &reading);

/// What stands for a Japanese text that is nowhere as a whole: its pairs of characters but for those across a particle, and of
/// its verbs the kanji. Nothing if that is less than two.
QByteArrayList pairsOf(const QString &text);

} // namespace Kotae
