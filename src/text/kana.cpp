// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "kana.h"

#include <algorithm>

namespace Kotae {

namespace {

constexpr char16_t firstHiragana = u'ぁ';
constexpr char16_t lastHiragana = u'ゖ';
constexpr char16_t firstKatakana = u'ァ';
constexpr char16_t lastKatakana = u'ヶ';
constexpr char16_t katakanaOffset = firstKatakana - firstHiragana;

bool isBetween(QChar character, char16_t first, char16_t last)
{
    return character >= QChar(first) && character <= QChar(last);
}

} // namespace

bool isKana(QChar character)
{
    return isBetween(character, firstHiragana, lastHiragana) || isBetween(character, firstKatakana, lastKatakana)
        || character == QChar(u'ー');
}

bool isAllKana(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isKana);
}

bool isJapanese(QChar character)
{
    return isKana(character) || isBetween(character, u'\u3400', u'\u9FFF') || character == QChar(u'々');
}

QStringList runsBetweenHiragana(const QString &text)
{
    QStringList runs;
    bool hiragana = false;
    bool inRun = false;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        const bool isHiragana = isBetween(character, firstHiragana, lastHiragana);
        const bool belongs = character.isLetterOrNumber() && !isHiragana;
        if (belongs && !inRun)
            runs.append(QString());
        if (belongs)
            runs.last() += character;
        inRun = belongs;
        hiragana = hiragana || isHiragana;
    }
    return hiragana ? runs : QStringList();
}

QString toHiragana(QString text)
{
    for (QChar &character : text) {
        if (isBetween(character, firstKatakana, lastKatakana))
            character = QChar(char16_t(character.unicode() - katakanaOffset));
    }
    return text;
}

} // namespace Kotae
