// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codemention.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// A number that stands alone: not part of a word, a section (§21.4.25), a range (400–499) or a URI, not the number of a
/// document, and no amount of something.
const QRegularExpression &loneNumber()
{
    static const QRegularExpression expression(
        uR"((?<![\w.,§:/@+*=–～〜-])(?<!RFC )(\d{1,6})(?![\w/@–～〜]|[.,:*-]\w))"
        uR"((?!\s?(?:ms|k?bit|bytes?|seconds?|minutes?|ミリ秒|秒|分|バイト|ビット|番台)))"_s);
    return expression;
}

/// What stands between two numbers of a list: a remark in brackets, and a comma or a word that joins.
bool joins(QStringView between)
{
    static const QRegularExpression expression(
        uR"(^(?: ?\([^()]*\)|（[^（）]*）)?(?:, (?:and |or )?| and | or |、|・|／| ?(?:と|や|または|および) ?)$)"_s);
    return expression.match(between).hasMatch();
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
    for (const Registry &registry : catalog.registries()) {
        const auto isThere = [&](const QString &prefix) { return endsWithPrefix(word, prefix); };
        if (std::any_of(registry.prefixes.begin(), registry.prefixes.end(), isThere))
            return registry.id;
    }
    return {};
}

QString registryWithPhrase(const Catalog &catalog, int number, QStringView behind)
{
    for (const int code : catalog.withNumber(number)) {
        if (behind.startsWith(u' ' + catalog.phrase(code), Qt::CaseInsensitive))
            return catalog.registryOf(code).id;
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
    for (auto match = loneNumber().globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const int number = found.capturedView().toInt();
        QString owner = registryBefore(catalog, QStringView(text).first(found.capturedStart()));
        if (owner.isEmpty())
            owner = registryWithPhrase(catalog, number, QStringView(text).sliced(found.capturedEnd()));
        if (owner.isEmpty())
            owner = listedWith(found.capturedStart(), number);
        if (owner.isEmpty() && found.capturedLength() == 3)
            owner = bare;
        if (!owner.isEmpty())
            mentions.append({found.capturedStart(), found.capturedLength(), {owner, number}});
    }
    return mentions;
}

} // namespace Kotae
