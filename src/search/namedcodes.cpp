// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "namedcodes.h"

#include "kana.h"
#include "searchform.h"
#include "wordforms.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// In their folded forms; the Japanese ones are what people write behind a number or a term.
constexpr std::array<QStringView, 67> emptyWords{u"a", u"an", u"the", u"is", u"are", u"was", u"be", u"been", u"of", u"to", u"in",
    u"on", u"at", u"by", u"for", u"from", u"with", u"and", u"or", u"vs", u"versus", u"than", u"it", u"its", u"this", u"that",
    u"my", u"me", u"i", u"you", u"we", u"he", u"she", u"they", u"do", u"does", u"did", u"has", u"have", u"had", u"can", u"could",
    u"will", u"would", u"should", u"what", u"whats", u"why", u"when", u"which", u"how", u"get", u"got", u"getting", u"means",
    u"mean", u"error", u"code", u"response", u"status", u"えら", u"こど", u"応答こど", u"番", u"とは", u"って", u"の意味"};

/// The words of a text, and its stretches of Japanese apart from them: 486エラー gives 486 and エラー.
QStringList runsOf(const QString &folded)
{
    QStringList runs;
    QChar before = u' ';
    for (const QChar character : searchForm(folded)) {
        const bool begins = before == u' ' || isJapanese(before) != isJapanese(character);
        if (character != u' ' && begins)
            runs.append(QString());
        if (character != u' ')
            runs.last() += character;
        before = character;
    }
    return runs;
}

/// A number behind the name of its registry: "sip 487", "sip/487", "sip:487", "sip=487", "sip-487", "sip_487", "sip487".
std::optional<int> prefixedNumber(const Catalog &catalog, const Registry &registry, QStringView folded)
{
    for (const QString &prefix : catalog.numberPrefixes(registry)) {
        if (!folded.startsWith(prefix))
            continue;
        QStringView rest = folded.sliced(prefix.size());
        if (!rest.isEmpty() && QStringView(u" /:=-_#").contains(rest.front()))
            rest = rest.sliced(1).trimmed();
        // A word such as "cause" may stand before a code of another registry: cause=487.
        if (isNumber(rest) && (prefix == registry.id || registry.unknown.contains(rest.toInt())))
            return rest.toInt();
    }
    return {};
}

/// Three kanji digits or more in a row as a number: 四八六. One or two are in too many words.
QString withKanjiNumbers(QString folded)
{
    constexpr QStringView digits = u"〇一二三四五六七八九";
    constexpr qsizetype fewest = 3;
    const auto isDigit = [&](QChar each) { return digits.contains(each); };
    if (std::none_of(folded.cbegin(), folded.cend(), isDigit))
        return folded;
    for (auto begin = folded.begin(); begin != folded.end();) {
        const auto first = std::find_if(begin, folded.end(), isDigit);
        const auto end = std::find_if_not(first, folded.end(), isDigit);
        if (end - first >= fewest)
            std::transform(first, end, first, [&](QChar each) { return QChar(char16_t(u'0' + digits.indexOf(each))); });
        begin = end;
    }
    return folded;
}

/// A number that is typed digit by digit: 4 8 8. Two could be two causes.
QStringList withDigitsJoined(const QStringList &runs)
{
    constexpr qsizetype digits = 3;
    const bool apart =
        runs.size() == digits && std::all_of(runs.begin(), runs.end(), [](const QString &run) { return run.size() == 1; });
    return apart ? QStringList{runs.join(QString())} : runs;
}

/// Patterns are regular expressions: they are tried only on what could be a line of a trace.
bool mayBeLine(const QString &folded)
{
    const auto isSign = [](QChar each) { return QStringView(u" ;:=/_-").contains(each); };
    return std::any_of(folded.begin(), folded.end(), isSign)
        && std::any_of(folded.begin(), folded.end(), [](QChar letter) { return letter.isDigit(); });
}

/// A code with its place in the line.
using Found = std::pair<qsizetype, NamedCode>;

void findByPatterns(const Catalog &catalog, const QString &folded, QList<Found> &found)
{
    for (const Registry &registry : catalog.registries()) {
        for (const QRegularExpression &pattern : catalog.linePatterns(registry)) {
            auto matches = pattern.globalMatch(folded);
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                if (isNumber(match.capturedView(1)))
                    found.append({match.capturedStart(1), {match.capturedView(1).toInt(), registry.id}});
            }
        }
    }
}

/// A number with the phrase that belongs to it: "486 Busy Here", "486/busy here", however the line looks around them.
void findByPhrases(const Catalog &catalog, const QString &folded, QList<Found> &found)
{
    static const QRegularExpression number(u"(?<![\\d.])(\\d{1,6})[ /:,_(\"'-]{1,3}"_s);
    auto matches = number.globalMatch(folded);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int value = match.capturedView(1).toInt();
        for (const int code : catalog.withNumber(value)) {
            if (searchForm(folded.sliced(match.capturedEnd())).startsWith(searchForm(catalog.phrase(code))))
                found.append({match.capturedStart(), {value, catalog.id(code).registry}});
        }
    }
}

} // namespace

bool isEmptyWord(const QString &folded)
{
    return std::find(emptyWords.begin(), emptyWords.end(), folded) != emptyWords.end();
}

QList<NamedCode> writtenCodes(const Catalog &catalog, const QString &folded)
{
    constexpr qsizetype most = 4;
    QList<NamedCode> codes;
    for (const Registry &registry : catalog.registries()) {
        if (const std::optional<int> number = prefixedNumber(catalog, registry, folded))
            return {{*number, registry.id}};
    }
    QStringList runs = folded.startsWith(u'-') ? QStringList() : runsOf(withKanjiNumbers(folded));
    runs.removeIf(isEmptyWord);
    runs = withDigitsJoined(runs);
    if (runs.isEmpty() || runs.size() > most || !std::all_of(runs.begin(), runs.end(), isNumber))
        return {};
    for (const QString &run : std::as_const(runs))
        codes.append(NamedCode{run.toInt(), {}});
    return codes;
}

QList<NamedCode> codesInLine(const Catalog &catalog, const QString &folded)
{
    if (!mayBeLine(folded))
        return {};
    QList<Found> found;
    findByPatterns(catalog, folded, found);
    findByPhrases(catalog, folded, found);
    std::stable_sort(found.begin(), found.end(), [](const Found &a, const Found &b) { return a.first < b.first; });
    QList<NamedCode> codes;
    for (const Found &each : std::as_const(found)) {
        if (!codes.contains(each.second))
            codes.append(each.second);
    }
    return codes;
}

QList<NamedAlias> writtenAliases(const Catalog &catalog, const QString &folded)
{
    QStringList runs = runsOf(folded);
    runs.removeIf(isEmptyWord);
    const QString said = runs.join(u' ');
    QList<NamedAlias> aliases;
    for (const Registry &registry : catalog.registries()) {
        for (int index = 0; index < registry.aliases.size(); ++index) {
            const Alias &alias = registry.aliases[index];
            if (searchForm(alias.text) == said && catalog.indexOf({registry.id, alias.code}) >= 0)
                aliases.append({registry.id, index});
        }
    }
    return aliases;
}

} // namespace Kotae
