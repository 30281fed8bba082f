// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codemention.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

// By hand and not by a regular expression: articles are full of numbers, and the first one would wait for the library's compiler.

bool isOneOf(QChar letter, QStringView letters)
{
    return letters.contains(letter);
}

bool isDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

bool isWordLetter(QChar letter)
{
    return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || letter == u'_');
}

/// Whether a number continues what stands before it: a word, a section (§21.4.25), a range (400–499), a URI, the name of an RFC.
bool continues(QStringView before)
{
    return !before.isEmpty()
        && (isWordLetter(before.back()) || isOneOf(before.back(), u".,§:/@+*=–～〜-") || before.endsWith(u"RFC "));
}

/// Whether what stands behind a number continues it: a range, a decimal, a thousand, a URI.
bool isContinued(QStringView behind)
{
    if (behind.isEmpty())
        return false;
    return isWordLetter(behind[0]) || isOneOf(behind[0], u"/@–～〜")
        || (isOneOf(behind[0], u".,:*-") && behind.size() > 1 && isWordLetter(behind[1]));
}

bool beginsWithUnit(QStringView behind)
{
    constexpr std::array<QStringView, 12> units{
        u"ms", u"bit", u"kbit", u"byte", u"second", u"minute", u"ミリ秒", u"秒", u"分", u"バイト", u"ビット", u"番台"};
    const QStringView word = behind.startsWith(u' ') ? behind.sliced(1) : behind;
    return std::any_of(units.begin(), units.end(), [&](QStringView unit) { return word.startsWith(unit); });
}

/// The word of letters and hyphens with which a text ends.
QStringView lastWord(QStringView text)
{
    const auto isPart = [](QChar letter) { return isWordLetter(letter) || letter == u'-'; };
    const auto begin = std::find_if_not(text.rbegin(), text.rend(), isPart);
    return text.last(begin - text.rbegin());
}

/// Whether a word is written as header fields are: a capital at its beginning and behind each hyphen, "Retry-After"; or is one of
/// those without a hyphen whose value is a number.
bool isHeaderField(QStringView word)
{
    constexpr std::array<QStringView, 4> plain{u"Expires", u"CSeq", u"RSeq", u"RAck"};
    if (std::find(plain.begin(), plain.end(), word) != plain.end())
        return true;
    const auto isPart = [](QStringView part) { return !part.isEmpty() && part.front().isUpper(); };
    const auto parts = word.split(u'-');
    return word != u"Request-URI" && parts.size() > 1 && std::all_of(parts.begin(), parts.end(), isPart);
}

/// Whether a number is the value of a header field: "Retry-After: 300".
bool isHeaderValue(QStringView before)
{
    const QStringView name = before.trimmed();
    return name.endsWith(u':') && isHeaderField(lastWord(name.chopped(1)));
}

/// Behind the brackets with which a text begins.
QStringView behindRemark(QStringView text)
{
    constexpr std::array<std::pair<QStringView, QStringView>, 2> brackets{{{u"(", u")"}, {u"（", u"）"}}};
    const QStringView trimmed = text.trimmed();
    for (const auto &[opening, closing] : brackets) {
        const qsizetype end = trimmed.startsWith(opening) ? trimmed.indexOf(closing) : -1;
        if (end > 0)
            return trimmed.sliced(end + 1);
    }
    return text;
}

/// Whether what stands between two numbers makes a list of them: a comma or a word that joins, perhaps after a remark in
/// brackets.
bool joins(QStringView between)
{
    constexpr std::array<QStringView, 13> joints{
        u",", u", and", u", or", u"and", u"or", u"、", u"・", u"／", u"と", u"や", u"か", u"または", u"および"};
    return std::find(joints.begin(), joints.end(), behindRemark(between).trimmed()) != joints.end();
}

/// A number of up to six digits that stands alone, and is no amount of something.
struct LoneNumber {
    qsizetype begin;
    qsizetype end;
};

QList<LoneNumber> loneNumbers(QStringView text)
{
    constexpr qsizetype mostDigits = 6;
    QList<LoneNumber> numbers;
    for (auto letter = std::find_if(text.begin(), text.end(), isDigit); letter != text.end();) {
        const auto behind = std::find_if_not(letter, text.end(), isDigit);
        const LoneNumber number{letter - text.begin(), behind - text.begin()};
        const QStringView before = text.first(number.begin);
        const bool alone = !continues(before) && !isHeaderValue(before) && !isContinued(text.sliced(number.end));
        if (alone && number.end - number.begin <= mostDigits && !beginsWithUnit(text.sliced(number.end)))
            numbers.append(number);
        letter = std::find_if(behind, text.end(), isDigit);
    }
    return numbers;
}

/// "cause" before a number, or "causes"; but not the end of "because".
bool endsWithPrefix(QStringView before, const QString &prefix)
{
    const auto stands = [&](const QString &ending) {
        if (!before.endsWith(ending, Qt::CaseInsensitive))
            return false;
        const QStringView rest = before.chopped(ending.size());
        return rest.isEmpty() || !rest.back().isLetterOrNumber() || prefix.front().unicode() >= 0x80;
    };
    return stands(prefix) || stands(prefix + u's');
}

QString registryBefore(const Catalog &catalog, QStringView before)
{
    const QStringView word = before.endsWith(u' ') ? before.chopped(1) : before;
    const Registries &registries = catalog.registries();
    for (size_t index = 0; index < registries.size(); ++index) {
        const QStringList &prefixes = registries.prefixes(index);
        const auto isThere = [&](const QString &prefix) { return endsWithPrefix(word, prefix); };
        if (std::any_of(prefixes.begin(), prefixes.end(), isThere))
            return registries.id(int(index));
    }
    return {};
}

QString registryWithPhrase(const Catalog &catalog, int number, QStringView behind)
{
    for (const int code : catalog.withNumber(number)) {
        if (behind.startsWith(u' ' + catalog.phrase(code), Qt::CaseInsensitive))
            return catalog.id(code).registry;
    }
    return {};
}

QString bareNumbersOf(const Catalog &catalog, const QString &id)
{
    const Registry *registry = catalog.registry(id);
    return registry && !registry->bareNumbers.isEmpty() ? registry->bareNumbers : id;
}

} // namespace

QList<CodeMention> mentionedCodes(const Catalog &catalog, const QString &registry, const QString &text)
{
    const QString bare = bareNumbersOf(catalog, registry);
    QList<CodeMention> mentions;
    const auto listedWith = [&](qsizetype begin, int number) {
        if (mentions.isEmpty())
            return QString();
        const CodeMention &last = mentions.last();
        const qsizetype end = last.begin + last.size;
        const bool exists = catalog.indexOf({last.code.registry, number}) >= 0;
        return exists && joins(QStringView(text).sliced(end, begin - end)) ? last.code.registry : QString();
    };
    for (const auto &[begin, end] : loneNumbers(text)) {
        const int number = QStringView(text).sliced(begin, end - begin).toInt();
        QString owner = registryBefore(catalog, QStringView(text).first(begin));
        if (owner.isEmpty())
            owner = registryWithPhrase(catalog, number, QStringView(text).sliced(end));
        if (owner.isEmpty())
            owner = listedWith(begin, number);
        if (owner.isEmpty() && end - begin == 3)
            owner = bare;
        if (!owner.isEmpty())
            mentions.append({begin, end - begin, {owner, number}});
    }
    return mentions;
}

} // namespace Kotae
