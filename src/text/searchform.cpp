// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchform.h"

#include "contractions.h"
#include "kana.h"

namespace Kotae {

namespace {

/// A Latin letter without its accent, as in tensō.
QChar withoutAccent(QChar character)
{
    const QString parts = character.unicode() < 0x80 ? QString() : character.decomposition();
    return !parts.isEmpty() && parts[0].unicode() < 0x80 && parts[0].isLetter() ? parts[0] : character;
}

bool isKanji(QChar character)
{
    return isJapanese(character) && !isKana(character);
}

/// Where the character ends that a folded one came from; one may fold to several.
qsizetype endOf(const FoldedText &folded, qsizetype at)
{
    qsizetype next = at + 1;
    while (next + 1 < folded.origins.size() && folded.origins[next] == folded.origins[at])
        ++next;
    return folded.origins[next];
}

void append(TracedForm &form, QChar character, qsizetype begin, qsizetype end)
{
    form.text += character;
    form.begins += begin;
    form.ends += end;
}

} // namespace

QString searchForm(QStringView text)
{
    return tracedSearchForm(text).text;
}

TracedForm tracedSearchForm(QStringView text)
{
    const FoldedText folded = withoutContractions(foldWithOrigins(text));
    TracedForm form;
    form.text.reserve(folded.text.size());
    bool blank = false;
    for (qsizetype at = 0; at < folded.text.size(); ++at) {
        const QChar character = withoutAccent(folded.text[at]);
        const bool japanese = isJapanese(character);
        if (!japanese && !character.isLetterOrNumber()) {
            blank = true;
            continue;
        }
        if (blank && !form.text.isEmpty() && !japanese && !isJapanese(form.text.back()))
            append(form, u' ', form.ends.last(), folded.origins[at]);
        append(form, character, folded.origins[at], endOf(folded, at));
        blank = false;
    }
    return form;
}

QString withoutOkurigana(QStringView form)
{
    QString kept;
    for (qsizetype at = 0; at < form.size(); ++at) {
        const bool behindKanji = at > 0 && isKanji(form[at - 1]);
        const bool alone = at + 1 == form.size() || isKanji(form[at + 1]);
        if (!isKana(form[at]) || !behindKanji || !alone)
            kept += form[at];
    }
    return kept;
}

} // namespace Kotae
