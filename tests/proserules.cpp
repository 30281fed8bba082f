// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "proserules.h"

#include "kana.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A character class for regular expressions: what isJapanese() knows.
const QString japanese = u"[ぁ-ゖァ-ヶー㐀-鿿々]"_s;

bool hasJapanese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar character) { return isJapanese(character); });
}

QStringList allMatches(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

/// Says where a pattern that must not occur does.
void forbid(const QString &pattern, const QString &text, const QString &message, QStringList &mistakes)
{
    const QRegularExpressionMatch match = QRegularExpression(pattern).match(text);
    if (match.hasMatch()) {
        const qsizetype begin = std::max<qsizetype>(0, match.capturedStart() - 8);
        mistakes.append(message + u": …"_s + text.mid(begin, match.capturedEnd() + 8 - begin) + u'…');
    }
}

/// What must stand on both sides. A header field of one word is one only where its capital is not that of a sentence, which
/// cannot be told: those that are English words as well are not looked for.
QSet<QString> tokensOf(QString text)
{
    text.replace(u"タイマー "_s, u"Timer "_s).replace(u"timer "_s, u"Timer "_s);
    const QString methods =
        u"\\b(?:INVITE|ACK|BYE|CANCEL|OPTIONS|REGISTER|PRACK|UPDATE|SUBSCRIBE|NOTIFY|PUBLISH|REFER|MESSAGE|INFO)\\b"_s;
    const QString headers =
        u"\\b(?:Contact|Via|Warning|Reason(?! phrase)|Require|Supported|Unsupported|Allow|Accept|Authorization|Expires|Event|"
        "CSeq|RSeq|RAck|SDP)\\b"_s;
    QStringList tokens = numbersIn(text) + allMatches(methods, text) + allMatches(headers, text);
    tokens += allMatches(u"(?<![\\w-])[A-Z][A-Za-z0-9]*(?:-[A-Z][A-Za-z0-9]*)+(?![\\w-])"_s, text);
    tokens += allMatches(u"RFC \\d+|§[A-Z]?[\\d.]*\\d|Q\\.\\d+|E\\.\\d+|\\b[1-6]xx\\b|Timer [A-Z]\\b"_s, text);
    return {tokens.begin(), tokens.end()};
}

QString listed(const QSet<QString> &tokens)
{
    QStringList sorted(tokens.begin(), tokens.end());
    sorted.sort();
    return sorted.join(u", "_s);
}

} // namespace

QStringList languageMistakes(const ProseText &text)
{
    QStringList mistakes;
    forbid(u"[\\x{3000}-\\x{9fff}\\x{ff00}-\\x{ffef}]"_s, text.text.en, u"Japanese in the English text"_s, mistakes);
    const bool token = text.kind == ProseText::Kind::Label && text.text.en == text.text.ja;
    if (!token && !hasJapanese(text.text.ja))
        mistakes.append(u"no kana or kanji in the Japanese text: "_s + text.text.ja);
    return mistakes;
}

QStringList tokenMistakes(const ProseText &text)
{
    const QSet<QString> en = tokensOf(text.text.en);
    const QSet<QString> ja = tokensOf(text.text.ja);
    QStringList mistakes;
    if (en != ja)
        mistakes.append(u"only in English: {%1}; only in Japanese: {%2}"_s.arg(listed(en - ja), listed(ja - en)));
    return mistakes;
}

QStringList stopMistakes(const ProseText &text)
{
    const auto &[en, ja] = text.text;
    QStringList mistakes;
    if (text.kind == ProseText::Kind::Paragraph) {
        if (!QRegularExpression(u"[.!?][”)]?$"_s).match(en).hasMatch())
            mistakes.append(u"the English paragraph does not end in a full stop: …"_s + en.right(16));
        if (!QRegularExpression(u"。[」）]?$"_s).match(ja).hasMatch())
            mistakes.append(u"the Japanese paragraph does not end in 。: …"_s + ja.right(16));
    } else {
        if (en.endsWith(u'.'))
            mistakes.append(u"the English line ends in a full stop: …"_s + en.right(16));
        if (ja.endsWith(u'。'))
            mistakes.append(u"the Japanese line ends in 。: …"_s + ja.right(16));
    }
    return mistakes;
}

QStringList widthMistakes(const ProseText &text)
{
    const QString &ja = text.text.ja;
    QStringList mistakes;
    forbid(u"[\\x{ff61}-\\x{ff9f}]"_s, ja, u"half-width katakana or punctuation"_s, mistakes);
    forbid(u"[０-９Ａ-Ｚａ-ｚ]"_s, ja, u"full-width letter or digit"_s, mistakes);
    forbid(japanese + u"[,.;:!?()]|(?:[,;:!?] |[,;:!?()])"_s + japanese, ja, u"half-width punctuation"_s, mistakes);
    return mistakes;
}

QStringList blankMistakes(const ProseText &text)
{
    const QString &ja = text.text.ja;
    QStringList mistakes;
    forbid(japanese + u"[A-Za-z0-9]|[A-Za-z0-9]"_s + japanese, ja, u"a blank is missing"_s, mistakes);
    forbid(japanese + u' ' + japanese, ja, u"a blank between Japanese characters"_s, mistakes);
    forbid(u"[、。（）「」・～／] | [、。（）「」・～／]"_s, ja, u"a blank beside full-width punctuation"_s, mistakes);
    for (const QString &either : {text.text.en, ja})
        forbid(u"  |^ | $|[\\t\\n\\r\\x{a0}\\x{2000}-\\x{200b}\\x{3000}]"_s, either,
            u"a blank at an end, doubled or of another kind"_s, mistakes);
    return mistakes;
}

QStringList lengthMistakes(const ProseText &text)
{
    constexpr qsizetype mostWords = 60;
    constexpr qsizetype mostCharacters = 120;
    QStringList mistakes;
    for (const QString &sentence : englishSentences(text.text.en)) {
        const qsizetype words = sentence.split(u' ', Qt::SkipEmptyParts).size();
        if (words > mostWords)
            mistakes.append(u"a sentence of %1 words: %2…"_s.arg(words).arg(sentence.left(24)));
    }
    for (const QString &sentence : japaneseSentences(text.text.ja)) {
        if (sentence.size() > mostCharacters)
            mistakes.append(u"a sentence of %1 characters: %2…"_s.arg(sentence.size()).arg(sentence.left(24)));
    }
    return mistakes;
}

QStringList readingMistakes(const JapaneseText &text)
{
    QStringList mistakes;
    const bool kana = QRegularExpression(u"^[ぁ-ゖー0-9A-Za-z ・.-]+$"_s).match(text.reading).hasMatch();
    if (!kana || (hasJapanese(text.text) && !hasJapanese(text.reading)))
        mistakes.append(u"the reading of %1 is not hiragana: %2"_s.arg(text.text, text.reading));
    const QString kept = u"[ぁ-ゖー0-9A-Za-z]"_s;
    qsizetype place = 0;
    for (const QString &character : allMatches(kept, toHiragana(text.text))) {
        place = text.reading.indexOf(character, place) + 1;
        if (place == 0) {
            mistakes.append(u"the reading of %1 lacks its %2: %3"_s.arg(text.text, character, text.reading));
            break;
        }
    }
    return mistakes;
}

QStringList englishSentences(const QString &text)
{
    return text.split(QRegularExpression(u"(?<=[.!?])[”)]?\\s+"_s), Qt::SkipEmptyParts);
}

QStringList japaneseSentences(const QString &text)
{
    return text.split(u'。', Qt::SkipEmptyParts);
}

QStringList numbersIn(const QString &text)
{
    return allMatches(u"(?<![\\w.,:*/§-])(?<!RFC )\\d{3}(?![\\d-]|[*.:]\\d|xx|rel)"_s, text);
}

} // namespace Kotae
