// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "linebreaks.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace Kotae {

namespace {

enum class Script { Ascii, Hiragana, Katakana, Kanji, Sign };

Script scriptOf(QChar letter)
{
    if (letter.unicode() < 0x80)
        return Script::Ascii;
    if (letter >= QChar(0x3041) && letter <= QChar(0x3096))
        return Script::Hiragana;
    if (letter >= QChar(0x30A1) && letter <= QChar(0x30FE))
        return Script::Katakana;
    return letter.isLetter() ? Script::Kanji : Script::Sign;
}

/// Whether a phrase can end with hiragana before another script: a particle or the end of a verb or an adjective, but not the
/// middle of a compound verb (書き換える, 問い合わせる), nor a polite prefix.
bool canEndPhrase(const QString &text, qsizetype end)
{
    const QChar last = text[end - 1];
    if (QStringView(u"おご").contains(last))
        return false;
    const bool isStem = QStringView(u"いきぎしじちぢひびみりえけげせぜてねべめれ").contains(last);
    const bool isInflected = QStringView(u"いて").contains(last) && end > 1 && scriptOf(text[end - 2]) == Script::Hiragana;
    return !isStem || isInflected;
}

/// Whether a word that is often the last one of a compound in katakana begins at a place.
bool beginsKnownWord(const QString &text, qsizetype begin)
{
    constexpr std::array words{u"サーバー", u"プロキシ", u"タイマー", u"ゲートウェイ", u"ヘッダー", u"コード", u"スタック",
        u"セッション", u"ダイアログ", u"サービス", u"アドレス", u"リスト", u"ルート", u"アプリケーション"};
    return std::any_of(words.begin(), words.end(),
        [&](const char16_t *word) { return QStringView(text).sliced(begin).startsWith(QStringView(word)); });
}

/// 卓上電話: four kanji in a row are mostly two words of two.
bool isMiddleOfFour(const QString &text, qsizetype place)
{
    constexpr qsizetype half = 2;
    const auto isKanji = [&](qsizetype each) { return each >= 0 && each < text.size() && scriptOf(text[each]) == Script::Kanji; };
    return isKanji(place - half) && isKanji(place + half - 1) && !isKanji(place - half - 1) && !isKanji(place + half);
}

/// "Proxy 1": a number at the end is part of a name.
bool isNumberAtEnd(const QString &text, qsizetype place)
{
    return text[place - 1] == u' '
        && std::all_of(text.begin() + place, text.end(), [](QChar letter) { return letter.isDigit(); });
}

Break breakInJapanese(const QString &text, qsizetype place)
{
    const Script before = scriptOf(text[place - 1]);
    const Script behind = scriptOf(text[place]);
    if (behind == Script::Hiragana) {
        // A particle belongs to what it follows.
        const bool followsObject = text[place - 1] == u'を';
        return followsObject || before == Script::Sign ? Break::Phrase : before == Script::Ascii ? Break::Word : Break::Letter;
    }
    if (before == Script::Hiragana)
        return canEndPhrase(text, place) ? Break::Phrase : Break::Letter;
    if (before == Script::Katakana && behind == Script::Katakana)
        return beginsKnownWord(text, place) ? Break::Word : Break::Letter;
    if (before == Script::Kanji && behind == Script::Kanji)
        return isMiddleOfFour(text, place) ? Break::Word : Break::Letter;
    // "30 秒": a number stays with what it counts.
    const bool isCounter = text[place - 1] == u' ' && place > 1 && text[place - 2].isDigit() && behind == Script::Kanji;
    if (isCounter)
        return Break::Word;
    const bool inCompound =
        before != Script::Sign && behind != Script::Sign && before != Script::Ascii && behind != Script::Ascii;
    return inCompound ? Break::Word : Break::Phrase;
}

/// A place between two letters; lineMayEnd if Unicode's rules let a line end there.
Break breakAt(const QString &text, qsizetype place, bool lineMayEnd)
{
    const QChar before = text[place - 1];
    const bool isAscii = scriptOf(before) == Script::Ascii && scriptOf(text[place]) == Script::Ascii;
    if (isAscii && before != u' ')
        return QStringView(u"@.;/-").contains(before) ? Break::Part : Break::Anywhere;
    if (!lineMayEnd)
        return Break::Anywhere;
    if (isNumberAtEnd(text, place))
        return Break::Word;
    return isAscii ? Break::Phrase : breakInJapanese(text, place);
}

} // namespace

QList<Break> breaksOf(const QString &text)
{
    QList<Break> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype place = 1; place < text.size(); ++place) {
        finder.setPosition(place);
        breaks.append(breakAt(text, place, finder.isAtBoundary()));
    }
    return breaks;
}

} // namespace Kotae
