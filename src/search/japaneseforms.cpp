// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "japaneseforms.h"

#include "kana.h"
#include "searchform.h"
#include "terms.h"

#include <algorithm>

namespace Kotae {

namespace {

/// 手が and が電 of 相手が電話 say nothing.
bool isAcrossParticle(QStringView pair)
{
    const auto isParticle = [](QChar each) { return QStringView(u"がをにはのでともへ").contains(each); };
    const bool hasParticle = std::any_of(pair.begin(), pair.end(), isParticle);
    return hasParticle && !std::all_of(pair.begin(), pair.end(), isKana);
}

} // namespace

QString withoutUnfinishedKana(const QString &form)
{
    constexpr qsizetype longest = 2;
    qsizetype end = form.size();
    while (end > 0 && QStringView(u"bcdfghjklmnpqrstvwxyz").contains(form[end - 1]))
        --end;
    const bool unfinished = end > 0 && form.size() - end <= longest && isKana(form[end - 1]);
    return unfinished ? form.first(end) : form;
}

QByteArrayList writingsOf(const Catalog &catalog, const QByteArray &reading)
{
    QByteArrayList writings;
    for (const QByteArray &writing : catalog.search().writingsOf(reading)) {
        const QByteArray kanji = withoutOkurigana(QString::fromUtf8(writing)).toUtf8();
        writings.append(writing);
        if (kanji != writing && !writings.contains(kanji))
            writings.append(kanji);
    }
    return writings;
}

QByteArrayList pairsOf(const QString &text)
{
    QByteArrayList pairs;
    for (const Term &term : termsOf(text)) {
        if (isAcrossParticle(term.text))
            continue;
        pairs.append(term.text.toUtf8());
        // The kanji of a verb is in its nouns too: 変わる and 変更.
        if (term.japanese && !isKana(term.text.front()) && isKana(term.text.back()))
            pairs.append(term.text.first(1).toUtf8());
    }
    return pairs.size() > 1 ? pairs : QByteArrayList();
}

} // namespace Kotae
