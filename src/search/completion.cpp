// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "completion.h"

#include "querysyntax.h"
#include "searchform.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

qsizetype lastWord(const QString &query)
{
    return std::max(query.lastIndexOf(u' '), query.lastIndexOf(u'\u3000')) + 1;
}

QStringList documentNumbers(const Catalog &catalog)
{
    constexpr QByteArrayView mark = "rfc ";
    QSet<int> numbers;
    for (int code = 0; code < catalog.size(); ++code) {
        const QByteArray texts = catalog.search().texts(code, SearchField::Document).toByteArray();
        for (const QByteArray &document : texts.split(TermList::separator)) {
            if (document.startsWith(mark))
                numbers.insert(document.sliced(mark.size()).split(' ').first().toInt());
        }
    }
    QList<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const int number : sorted)
        texts.append(QString::number(number));
    return texts;
}

QStringList registryIds(const Catalog &catalog)
{
    QStringList ids;
    for (const Registry &registry : catalog.registries())
        ids.append(registry.id);
    return ids;
}

QStringList factValues(const Catalog &catalog, const QString &prefix)
{
    QStringList values;
    for (const FactChoice &choice : catalog.facts().choices()) {
        const Registry &registry = catalog.registries()[size_t(choice.registry)];
        const FactDeclaration *fact = registry.declaration(choice.fact);
        if (fact && fact->prefix == prefix)
            values.append(choice.value);
    }
    values.removeDuplicates();
    values.sort(Qt::CaseInsensitive);
    return values;
}

QStringList valuesOf(const Catalog &catalog, const QString &prefix)
{
    if (prefix == "registry"_L1)
        return registryIds(catalog);
    return prefix == "rfc"_L1 ? documentNumbers(catalog) : factValues(catalog, prefix);
}

QStringList prefixesFor(const Catalog &catalog, const QString &word)
{
    constexpr qsizetype shortest = 3;
    QStringList prefixes;
    for (const QString &prefix : queryPrefixes(catalog)) {
        if (word.size() >= shortest && prefix.startsWith(word))
            prefixes.append(prefix + u':');
    }
    return prefixes;
}

} // namespace

QStringList completionsOf(const Catalog &catalog, const QString &query)
{
    constexpr qsizetype most = 12;
    const QString word = query.sliced(lastWord(query));
    const qsizetype colon = word.indexOf(u':');
    if (colon < 0)
        return prefixesFor(catalog, fold(word));
    const QString prefix = fold(word.first(colon));
    const QString begun = searchForm(word.sliced(colon + 1));
    QStringList completions;
    if (!queryPrefixes(catalog).contains(prefix))
        return completions;
    for (const QString &value : valuesOf(catalog, prefix)) {
        const QString form = searchForm(value);
        if (form.startsWith(begun) && form != begun && completions.size() < most)
            completions.append(prefix + u':' + value);
    }
    return completions;
}

QString completed(const QString &query, const QString &completion)
{
    const QString space = completion.endsWith(u':') ? QString() : u" "_s;
    return query.first(lastWord(query)) + completion + space;
}

} // namespace Kotae
