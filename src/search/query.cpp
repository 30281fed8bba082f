// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "query.h"

#include "fold.h"
#include "kana.h"
#include "romaji.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr qsizetype longestQuery = 300;
constexpr qsizetype mostWords = 16;
constexpr int mostDigits = 6;

/// Words that are in a question but not in an answer.
constexpr std::array emptyWords{"a"_L1, "an"_L1, "the"_L1, "is"_L1, "are"_L1, "was"_L1, "be"_L1, "of"_L1, "to"_L1, "in"_L1,
    "on"_L1, "at"_L1, "by"_L1, "for"_L1, "and"_L1, "or"_L1, "it"_L1, "my"_L1, "i"_L1, "do"_L1, "does"_L1, "what"_L1, "why"_L1,
    "when"_L1, "error"_L1, "code"_L1, "response"_L1, "status"_L1};

bool isEmptyWord(const QString &word)
{
    return std::find(emptyWords.begin(), emptyWords.end(), word) != emptyWords.end();
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && text.size() <= mostDigits
        && std::all_of(text.begin(), text.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
}

/// The words that say something; all of them if none does.
QStringList tellingWords(const QString &folded)
{
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (!std::all_of(words.begin(), words.end(), isEmptyWord))
        words.removeIf(isEmptyWord);
    words.removeDuplicates();
    return words.first(std::min(words.size(), mostWords));
}

QueryWord queryWord(const QString &folded)
{
    QueryWord word{folded.toUtf8(), romajiOfLatin(folded).toUtf8(), {}, 0};
    if (isNumber(folded)) {
        word.number = folded.toInt();
        word.digits = int(folded.size());
    }
    return word;
}

/// A number behind the name of its registry: "sip 487", "sip/487", "sip:487", "sip=487", "sip487".
bool takePrefixedNumber(const Registry &registry, QStringView folded, Query &query)
{
    for (const QString &prefix : registry.prefixes + QStringList{registry.id}) {
        if (!folded.startsWith(prefix))
            continue;
        QStringView rest = folded.sliced(prefix.size());
        if (!rest.isEmpty() && QStringView(u" /:=").contains(rest.front()))
            rest = rest.sliced(1).trimmed();
        // A word such as "cause" may stand before a code of another registry: cause=487.
        if (isNumber(rest) && (prefix == registry.id || registry.unknown.contains(rest.toInt()))) {
            query.code = rest.toInt();
            query.registry = registry.id;
            return true;
        }
    }
    return false;
}

/// Another way to write a number of the registry.
bool takeAlias(const Registry &registry, const QString &folded, Query &query)
{
    const auto isWritten = [&](const Alias &alias) { return fold(alias.text) == folded; };
    const auto alias = std::find_if(registry.aliases.begin(), registry.aliases.end(), isWritten);
    if (alias == registry.aliases.end())
        return false;
    query.code = alias->code;
    query.registry = registry.id;
    return true;
}

/// A line in which the registry recognises a code, such as "SIP/2.0 486 Busy Here".
bool takePattern(const Registry &registry, const QString &text, Query &query)
{
    for (const QString &pattern : registry.patterns) {
        const QRegularExpressionMatch match = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text);
        if (match.hasMatch() && isNumber(match.capturedView(1))) {
            query.code = match.capturedView(1).toInt();
            query.registry = registry.id;
            return true;
        }
    }
    return false;
}

/// Patterns are regular expressions: they are tried only on what could be a line of a trace.
bool mayBeLine(const QString &folded)
{
    return (folded.contains(u' ') || folded.contains(u'='))
        && std::any_of(folded.begin(), folded.end(), [](QChar letter) { return letter.isDigit(); });
}

void takeCode(const Catalog &catalog, const QString &text, Query &query)
{
    const QString number = tellingWords(query.folded).join(u' ');
    if (isNumber(number)) {
        query.code = number.toInt();
        return;
    }
    const bool line = mayBeLine(query.folded);
    for (const Registry &registry : catalog.registries()) {
        if (takePrefixedNumber(registry, query.folded, query) || takeAlias(registry, query.folded, query)
            || (line && takePattern(registry, text, query)))
            return;
    }
}

} // namespace

bool QueryWord::isLatin() const
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return quint8(letter) < 0x80; });
}

Query parseQuery(const Catalog &catalog, const QString &text)
{
    const QString shortened = text.left(longestQuery);
    Query query;
    query.folded = fold(shortened);
    query.whole = queryWord(query.folded);
    const QStringList words = tellingWords(query.folded);
    for (const QString &word : words)
        query.words.append(queryWord(word));
    if (const QString core = words.join(u' '); core != query.folded && words.size() > 1)
        query.core = queryWord(core);
    for (const QString &piece : runsBetweenHiragana(shortened))
        query.pieces.append(queryWord(fold(piece)));
    takeCode(catalog, shortened, query);
    return query;
}

std::optional<int> codeFromText(const Catalog &catalog, const QString &text)
{
    Query query;
    query.folded = fold(text.left(longestQuery));
    takeCode(catalog, {}, query);
    if (!query.code)
        return {};
    if (!query.registry.isEmpty()) {
        const int index = catalog.indexOf({query.registry, *query.code});
        return index < 0 ? std::nullopt : std::optional(index);
    }
    const QList<int> codes = catalog.withNumber(*query.code);
    return codes.isEmpty() ? std::nullopt : std::optional(codes.first());
}

} // namespace Kotae
