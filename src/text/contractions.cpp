// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "contractions.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A part of a text and what stands for it.
struct Replacement {
    qsizetype begin = 0;
    qsizetype end = 0;
    QStringView text;
};

/// What stands before n't, where it changes.
constexpr std::array changed{
    std::pair<QStringView, QStringView>(u"ca", u"cannot"),
    std::pair<QStringView, QStringView>(u"wo", u"will not"),
    std::pair<QStringView, QStringView>(u"sha", u"shall not"),
};

/// What people write without the apostrophe and means nothing else.
constexpr std::array<QStringView, 16> bare{u"cant", u"wont", u"dont", u"doesnt", u"didnt", u"isnt", u"arent", u"wasnt", u"werent",
    u"hasnt", u"havent", u"hadnt", u"couldnt", u"wouldnt", u"shouldnt", u"aint"};

/// What is left out, with the apostrophe before it.
constexpr std::array<QStringView, 6> leftOut{u"'s", u"'re", u"'m", u"'ve", u"'ll", u"'d"};

bool isOfWord(QChar character)
{
    return character == u'\'' || (character.unicode() < 0x80 && character.isLetterOrNumber());
}

/// The word from a place on, without apostrophes behind it; empty if none begins there.
QStringView wordAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (text[begin] != u'\'' && end < text.size() && isOfWord(text[end]))
        ++end;
    while (end > begin && text[end - 1] == u'\'')
        --end;
    return text.sliced(begin, end - begin);
}

/// The letters of a word before its "not"; all of them if it has none.
qsizetype lengthBeforeNot(QStringView word)
{
    if (word.endsWith(u"n't"))
        return word.size() - 3;
    return std::find(bare.begin(), bare.end(), word) != bare.end() ? word.size() - 2 : word.size();
}

/// What stands for a contraction at a place; nothing changes for another word.
Replacement replacementOf(QStringView word, qsizetype at)
{
    const qsizetype end = at + word.size();
    const auto ending = std::find_if(leftOut.begin(), leftOut.end(), [&](QStringView each) { return word.endsWith(each); });
    if (ending != leftOut.end())
        return {end - ending->size(), end, {}};
    const qsizetype length = lengthBeforeNot(word);
    if (length == 0 || length == word.size())
        return {end, end, {}};
    const auto form =
        std::find_if(changed.begin(), changed.end(), [&](const auto &each) { return each.first == word.first(length); });
    return form != changed.end() ? Replacement{at, end, form->second} : Replacement{at + length, end, u" not"};
}

QList<Replacement> replacementsIn(QStringView text)
{
    QList<Replacement> replacements;
    for (qsizetype at = 0; at < text.size();) {
        const QStringView word = wordAt(text, at);
        const Replacement replacement = replacementOf(word, at);
        if (replacement.begin < replacement.end)
            replacements.append(replacement);
        at += std::max<qsizetype>(1, word.size());
    }
    return replacements;
}

} // namespace

QString withoutContractions(const QString &folded)
{
    QString text = folded;
    const QList<Replacement> replacements = replacementsIn(folded);
    std::for_each(replacements.rbegin(), replacements.rend(),
        [&](const Replacement &each) { text.replace(each.begin, each.end - each.begin, each.text.toString()); });
    return text;
}

FoldedText withoutContractions(const FoldedText &folded)
{
    const QList<Replacement> replacements = replacementsIn(folded.text);
    if (replacements.isEmpty())
        return folded;
    FoldedText written;
    qsizetype at = 0;
    for (const Replacement &each : replacements) {
        written.text += folded.text.sliced(at, each.begin - at);
        written.text += each.text;
        written.origins += folded.origins.sliced(at, each.begin - at);
        written.origins += QList<qsizetype>(each.text.size(), folded.origins[each.begin]);
        at = each.end;
    }
    written.text += folded.text.sliced(at);
    written.origins += folded.origins.sliced(at);
    return written;
}

} // namespace Kotae
