// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "romaji.h"

#include "kanasyllables.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Hepburn and typing habits, rewritten to Kunrei in this order.
constexpr std::array rewritings{
    Spelling(u"n'", u"n"),
    Spelling(u" ", u""),
    Spelling(u"-", u""),
    Spelling(u"ā", u"a"),
    Spelling(u"ī", u"i"),
    Spelling(u"ū", u"u"),
    Spelling(u"ē", u"e"),
    Spelling(u"ō", u"o"),
    Spelling(u"â", u"a"),
    Spelling(u"î", u"i"),
    Spelling(u"û", u"u"),
    Spelling(u"ê", u"e"),
    Spelling(u"ô", u"o"),
    Spelling(u"f", u"h"),
    Spelling(u"jj", u"j"),
    Spelling(u"tch", u"ch"),
    Spelling(u"cch", u"ch"),
    Spelling(u"ssh", u"sh"),
    Spelling(u"sh", u"sy"),
    Spelling(u"ch", u"ty"),
    Spelling(u"j", u"zy"),
    Spelling(u"yy", u"y"),
    Spelling(u"syi", u"si"),
    Spelling(u"tyi", u"ti"),
    Spelling(u"zyi", u"zi"),
    Spelling(u"tsu", u"tu"),
    Spelling(u"dzu", u"zu"),
    Spelling(u"v", u"b"),
    Spelling(u"mb", u"nb"),
    Spelling(u"mp", u"np"),
    Spelling(u"mm", u"nm"),
};

/// What is left of a syllable that is still being typed.
constexpr std::array unfinished{
    Spelling(u"sy", u"s"),
    Spelling(u"ty", u"t"),
    Spelling(u"zy", u"z"),
    Spelling(u"ts", u"t"),
    Spelling(u"cc", u"t"),
    Spelling(u"c", u"t"),
};

QString withoutLength(QStringView spelling)
{
    QString once;
    for (const QChar letter : spelling) {
        const bool lengthens = !once.isEmpty() && (once.back() == letter || (once.back() == u'o' && letter == u'u'));
        if (!lengthens)
            once += letter;
    }
    return once;
}

bool isVowel(QChar letter)
{
    return QStringView(u"aiueo").contains(letter);
}

/// Whether the letters fall into syllables: a vowel after at most one consonant, or after a consonant with y; or n alone.
bool isSyllabic(QStringView spelling)
{
    QChar onset;
    for (const QChar letter : spelling) {
        const bool consonant = QStringView(u"kgsztdnhbpmyrw").contains(letter);
        const bool mayFollow = onset.isNull() || onset == u'n' || (letter == u'y' && onset != u'y');
        if (!isVowel(letter) && (!consonant || !mayFollow))
            return false;
        onset = isVowel(letter) ? QChar() : letter;
    }
    return true;
}

/// を is typed wo and said o. A last m may become the n of shimbun and a last w this o, so they say nothing yet.
QString asSpoken(QString spelling)
{
    spelling.replace(u"wo"_s, u"o"_s);
    if (spelling.size() > 1 && (spelling.endsWith(u'm') || spelling.endsWith(u'w')))
        spelling.chop(1);
    return spelling;
}

} // namespace

QString romajiOfLatin(QStringView latin)
{
    QString spelling = latin.toString().toLower();
    for (const auto &[from, to] : rewritings)
        spelling.replace(from.toString(), to.toString());
    for (const auto &[from, to] : unfinished) {
        if (spelling.endsWith(from))
            spelling.replace(spelling.size() - from.size(), from.size(), to.toString());
    }
    spelling = withoutLength(spelling);
    return isSyllabic(spelling) ? withoutLength(asSpoken(spelling)) : QString();
}

QString romajiOfKana(QStringView hiragana)
{
    QString spelling;
    while (!hiragana.isEmpty()) {
        const auto syllable = std::find_if(
            kanaSyllables.begin(), kanaSyllables.end(), [&](const Spelling &entry) { return hiragana.startsWith(entry.first); });
        if (syllable != kanaSyllables.end())
            spelling += syllable->second;
        hiragana = hiragana.sliced(syllable != kanaSyllables.end() ? syllable->first.size() : 1);
    }
    return withoutLength(spelling);
}

} // namespace Kotae
