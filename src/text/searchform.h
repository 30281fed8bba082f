// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "fold.h"

namespace Kotae {

/// A text as it is searched: folded, without contractions and punctuation, words apart by one blank and no blank beside Japanese.
/// So "Retry-After" and "retry after" are the same, and "INVITE の後" and "INVITEの後". Idempotent.
QString searchForm(QStringView text);

/// A search form with the part of the original that each of its characters came from, so that a match can be marked there.
struct TracedForm {
    QString text;
    QList<qsizetype> begins; ///< one for each UTF-16 unit of text
    QList<qsizetype> ends;
};
TracedForm tracedSearchForm(QStringView text);

/// Whether a character of a search form continues a Latin word. One can begin right behind a Japanese character.
inline bool isWordLetter(QChar character)
{
    return character.unicode() < 0x80 && character.isLetterOrNumber();
}

/// A search form without the single kana behind a kanji, so that 呼び出し, 呼出し and 呼出 are the same, and 番号の変更 and
/// 番号変更.
QString withoutOkurigana(QStringView form);

} // namespace Kotae
