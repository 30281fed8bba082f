// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "namedtexts.h"

#include "places.h"
#include "searchform.h"

#include <algorithm>

namespace Kotae {

namespace {

/// What stands between the name of a value and the value.
constexpr QStringView signs = u" :=/_\"'([";

/// A word with an underscore within it.
struct Constant {
    qsizetype begin = 0;
    QStringView text;
};

bool isOfConstant(QChar character)
{
    return character == u'_' || isWordLetter(character);
}

QList<Constant> constantsIn(QStringView folded)
{
    QList<Constant> constants;
    for (auto begin = folded.begin(); begin != folded.end();) {
        const auto first = std::find_if(begin, folded.end(), isOfConstant);
        const auto end = std::find_if_not(first, folded.end(), isOfConstant);
        const QStringView word(first, end);
        if (word.contains(u'_'))
            constants.append({first - folded.begin(), word});
        begin = end;
    }
    return constants;
}

constexpr Places wholeText = NameWhole | KeywordWhole;

bool hasText(const Catalog &catalog, const QString &form, Places within)
{
    const CodePlaces places = placesOf(catalog, form.toUtf8(), WordEnd::Exact, within);
    return std::any_of(places.begin(), places.end(), [](Places each) { return each != 0; });
}

/// The constant, if a name begins with it or it is a whole text, or what is left of it behind a prefix, if that is a whole text;
/// else nothing. A single word behind a single one is none: the timeout of rtp_timeout is a setting.
QString formOfConstant(const Catalog &catalog, QStringView constant)
{
    constexpr qsizetype fewestParts = 2;
    const QList<QStringView> parts = constant.split(u'_', Qt::SkipEmptyParts);
    for (qsizetype prefix = 0; prefix < parts.size(); ++prefix) {
        const bool ambiguous = prefix > 0 && prefix < fewestParts && parts.size() - prefix < fewestParts;
        QString form = searchForm(QStringView(parts[prefix].begin(), parts.last().end()));
        if (!ambiguous && hasText(catalog, form, prefix == 0 ? Places(wholeText | NameBegin) : wholeText))
            return form;
    }
    return {};
}

/// A text without the signs at its end, and with blanks for underscores: "hangup cause" of "hangup_cause=".
QString plainBefore(QStringView before)
{
    while (!before.isEmpty() && signs.contains(before.back()))
        before.chop(1);
    return before.toString().replace(u'_', u' ');
}

/// The registry whose prefix ends a text; empty if there is none.
QString registryBefore(const Catalog &catalog, const QString &before)
{
    for (const Registry &registry : catalog.registries()) {
        for (const QString &prefix : catalog.numberPrefixes(registry)) {
            const qsizetype at = before.size() - prefix.size();
            if (before.endsWith(prefix) && (at == 0 || !isWordLetter(before[at - 1])))
                return registry.id;
        }
    }
    return {};
}

/// What stands behind a prefix of a registry that begins a query.
QList<NamedText> textsBehindPrefix(const Catalog &catalog, const QString &folded)
{
    QList<NamedText> texts;
    for (const Registry &registry : catalog.registries()) {
        for (const QString &prefix : catalog.numberPrefixes(registry)) {
            const bool begins =
                folded.startsWith(prefix) && folded.size() > prefix.size() && signs.contains(folded[prefix.size()]);
            const QString form = begins ? searchForm(folded.sliced(prefix.size())) : QString();
            if (!form.isEmpty() && hasText(catalog, form, wholeText | NameBegin)
                && !hasText(catalog, searchForm(folded), wholeText))
                texts.append({QueryWord{form.toUtf8()}, registry.id});
        }
    }
    return texts;
}

} // namespace

QList<NamedText> namedTexts(const Catalog &catalog, const QString &folded)
{
    QList<NamedText> texts;
    for (const Constant &constant : constantsIn(folded)) {
        const QString form = formOfConstant(catalog, constant.text);
        const QString registry = registryBefore(catalog, plainBefore(QStringView(folded).first(constant.begin)));
        if (!form.isEmpty())
            texts.append({QueryWord{form.toUtf8()}, registry});
    }
    return texts.isEmpty() && !folded.contains(u'_') ? textsBehindPrefix(catalog, folded) : texts;
}

} // namespace Kotae
