// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "romaji.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

using Spelling = std::pair<QStringView, QStringView>;

/// Kana in the spelling of romaji.h. Two kana come before the one that they begin with.
constexpr std::array syllables{
    Spelling(u"ふぁ", u"ha"),
    Spelling(u"ふぃ", u"hi"),
    Spelling(u"ふぇ", u"he"),
    Spelling(u"ふぉ", u"ho"),
    Spelling(u"てぃ", u"ti"),
    Spelling(u"でぃ", u"di"),
    Spelling(u"でゅ", u"dyu"),
    Spelling(u"とぅ", u"tu"),
    Spelling(u"どぅ", u"du"),
    Spelling(u"うぃ", u"wi"),
    Spelling(u"うぇ", u"we"),
    Spelling(u"うぉ", u"o"),
    Spelling(u"ちぇ", u"tye"),
    Spelling(u"しぇ", u"sye"),
    Spelling(u"じぇ", u"zye"),
    Spelling(u"ゔぁ", u"ba"),
    Spelling(u"ゔぃ", u"bi"),
    Spelling(u"ゔぇ", u"be"),
    Spelling(u"ゔぉ", u"bo"),
    Spelling(u"きゃ", u"kya"),
    Spelling(u"きゅ", u"kyu"),
    Spelling(u"きょ", u"kyo"),
    Spelling(u"ぎゃ", u"gya"),
    Spelling(u"ぎゅ", u"gyu"),
    Spelling(u"ぎょ", u"gyo"),
    Spelling(u"しゃ", u"sya"),
    Spelling(u"しゅ", u"syu"),
    Spelling(u"しょ", u"syo"),
    Spelling(u"じゃ", u"zya"),
    Spelling(u"じゅ", u"zyu"),
    Spelling(u"じょ", u"zyo"),
    Spelling(u"ちゃ", u"tya"),
    Spelling(u"ちゅ", u"tyu"),
    Spelling(u"ちょ", u"tyo"),
    Spelling(u"ぢゃ", u"zya"),
    Spelling(u"ぢゅ", u"zyu"),
    Spelling(u"ぢょ", u"zyo"),
    Spelling(u"にゃ", u"nya"),
    Spelling(u"にゅ", u"nyu"),
    Spelling(u"にょ", u"nyo"),
    Spelling(u"ひゃ", u"hya"),
    Spelling(u"ひゅ", u"hyu"),
    Spelling(u"ひょ", u"hyo"),
    Spelling(u"びゃ", u"bya"),
    Spelling(u"びゅ", u"byu"),
    Spelling(u"びょ", u"byo"),
    Spelling(u"ぴゃ", u"pya"),
    Spelling(u"ぴゅ", u"pyu"),
    Spelling(u"ぴょ", u"pyo"),
    Spelling(u"みゃ", u"mya"),
    Spelling(u"みゅ", u"myu"),
    Spelling(u"みょ", u"myo"),
    Spelling(u"りゃ", u"rya"),
    Spelling(u"りゅ", u"ryu"),
    Spelling(u"りょ", u"ryo"),
    Spelling(u"あ", u"a"),
    Spelling(u"い", u"i"),
    Spelling(u"う", u"u"),
    Spelling(u"え", u"e"),
    Spelling(u"お", u"o"),
    Spelling(u"か", u"ka"),
    Spelling(u"き", u"ki"),
    Spelling(u"く", u"ku"),
    Spelling(u"け", u"ke"),
    Spelling(u"こ", u"ko"),
    Spelling(u"が", u"ga"),
    Spelling(u"ぎ", u"gi"),
    Spelling(u"ぐ", u"gu"),
    Spelling(u"げ", u"ge"),
    Spelling(u"ご", u"go"),
    Spelling(u"さ", u"sa"),
    Spelling(u"し", u"si"),
    Spelling(u"す", u"su"),
    Spelling(u"せ", u"se"),
    Spelling(u"そ", u"so"),
    Spelling(u"ざ", u"za"),
    Spelling(u"じ", u"zi"),
    Spelling(u"ず", u"zu"),
    Spelling(u"ぜ", u"ze"),
    Spelling(u"ぞ", u"zo"),
    Spelling(u"た", u"ta"),
    Spelling(u"ち", u"ti"),
    Spelling(u"つ", u"tu"),
    Spelling(u"て", u"te"),
    Spelling(u"と", u"to"),
    Spelling(u"だ", u"da"),
    Spelling(u"ぢ", u"zi"),
    Spelling(u"づ", u"zu"),
    Spelling(u"で", u"de"),
    Spelling(u"ど", u"do"),
    Spelling(u"な", u"na"),
    Spelling(u"に", u"ni"),
    Spelling(u"ぬ", u"nu"),
    Spelling(u"ね", u"ne"),
    Spelling(u"の", u"no"),
    Spelling(u"は", u"ha"),
    Spelling(u"ひ", u"hi"),
    Spelling(u"ふ", u"hu"),
    Spelling(u"へ", u"he"),
    Spelling(u"ほ", u"ho"),
    Spelling(u"ば", u"ba"),
    Spelling(u"び", u"bi"),
    Spelling(u"ぶ", u"bu"),
    Spelling(u"べ", u"be"),
    Spelling(u"ぼ", u"bo"),
    Spelling(u"ぱ", u"pa"),
    Spelling(u"ぴ", u"pi"),
    Spelling(u"ぷ", u"pu"),
    Spelling(u"ぺ", u"pe"),
    Spelling(u"ぽ", u"po"),
    Spelling(u"ま", u"ma"),
    Spelling(u"み", u"mi"),
    Spelling(u"む", u"mu"),
    Spelling(u"め", u"me"),
    Spelling(u"も", u"mo"),
    Spelling(u"や", u"ya"),
    Spelling(u"ゆ", u"yu"),
    Spelling(u"よ", u"yo"),
    Spelling(u"ら", u"ra"),
    Spelling(u"り", u"ri"),
    Spelling(u"る", u"ru"),
    Spelling(u"れ", u"re"),
    Spelling(u"ろ", u"ro"),
    Spelling(u"わ", u"wa"),
    Spelling(u"ゐ", u"i"),
    Spelling(u"ゑ", u"e"),
    Spelling(u"を", u"o"),
    Spelling(u"ん", u"n"),
    Spelling(u"ゔ", u"bu"),
    Spelling(u"ぁ", u"a"),
    Spelling(u"ぃ", u"i"),
    Spelling(u"ぅ", u"u"),
    Spelling(u"ぇ", u"e"),
    Spelling(u"ぉ", u"o"),
    Spelling(u"ゃ", u"ya"),
    Spelling(u"ゅ", u"yu"),
    Spelling(u"ょ", u"yo"),
};

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
            syllables.begin(), syllables.end(), [&](const Spelling &entry) { return hiragana.startsWith(entry.first); });
        if (syllable != syllables.end())
            spelling += syllable->second;
        hiragana = hiragana.sliced(syllable != syllables.end() ? syllable->first.size() : 1);
    }
    return withoutLength(spelling);
}

} // namespace Kotae
