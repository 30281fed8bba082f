// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "query.h"

#include "contractions.h"
#include "namedcodes.h"
#include "namedtexts.h"
#include "places.h"
#include "querysyntax.h"
#include "searchform.h"
#include "verbendings.h"
#include "wordforms.h"

#include <algorithm>

namespace Kotae {

namespace {

constexpr qsizetype longestQuery = 300;
constexpr qsizetype mostWords = 16;

/// The parts of a token between the signs that part words without a blank: hangup_cause=NO_ANSWER. Not those within a word
/// (Retry-After, NO_ANSWER, 21.4.18, SIP/2.0), whose parts belong together.
QStringList partsOf(const QueryToken &token)
{
    constexpr QStringView parting = u"=,;()[]{}<>|&!?+*\"#、。";
    QStringList parts;
    for (const QString &text : token.plain()) {
        parts.append(QString());
        for (const QChar character : text) {
            if (parting.contains(character) && !token.quoted)
                parts.append(QString());
            else
                parts.last() += character;
        }
    }
    return parts;
}

void addForms(const QueryToken &token, QStringList &forms)
{
    for (const QString &part : partsOf(token)) {
        if (const QString form = searchForm(part); !form.isEmpty())
            forms.append(form);
    }
}

/// Takes what is a condition out of the tokens; returns the forms of the others.
QStringList takeConditions(const Catalog &catalog, const QList<QueryToken> &tokens, QList<Condition> &conditions)
{
    QStringList forms;
    for (const QueryToken &token : tokens) {
        const std::optional<Condition> condition = conditionOf(catalog, token);
        if (condition)
            conditions.append(*condition);
        // A phrase is also looked for, since it can be the name of a code or stand in its prose.
        if (!condition || condition->kind == Condition::Kind::Text)
            addForms(token, forms);
    }
    return forms;
}

QStringList plainForms(const QList<QueryToken> &tokens)
{
    QStringList forms;
    for (const QueryToken &token : tokens)
        addForms(token, forms);
    return forms;
}

/// The words of a token that nobody has in a row: proxy-auth-required. Not where one is short or a number, as in addresses.
QStringList wordsApart(const Catalog &catalog, const QString &form)
{
    constexpr qsizetype shortest = 3;
    const QStringList words = form.split(u' ');
    const auto isTelling = [](const QString &word) {
        return word.size() >= shortest && std::all_of(word.begin(), word.end(), [](QChar each) { return each.isLetter(); });
    };
    if (words.size() < 2 || !std::all_of(words.begin(), words.end(), isTelling))
        return {form};
    const CodePlaces places = placesOf(catalog, form.toUtf8());
    return std::any_of(places.begin(), places.end(), [](Places each) { return each != 0; }) ? QStringList{form} : words;
}

/// The words that say something, without what only makes sentences of them; all of them if none does.
QStringList tellingForms(const Catalog &catalog, const QStringList &typed)
{
    QStringList forms;
    for (const QString &form : typed)
        forms += wordsApart(catalog, withoutVerbEnding(catalog, form));
    if (!std::all_of(forms.begin(), forms.end(), isEmptyWord))
        forms.removeIf(isEmptyWord);
    forms.removeDuplicates();
    return forms.first(std::min(forms.size(), mostWords));
}

std::optional<int> indexOf(const Catalog &catalog, const NamedCode &named)
{
    if (!named.registry.isEmpty()) {
        const int index = catalog.indexOf({named.registry, named.number});
        return index < 0 ? std::nullopt : std::optional(index);
    }
    const QList<int> codes = catalog.withNumber(named.number);
    return codes.isEmpty() ? std::nullopt : std::optional(codes.first());
}

} // namespace

bool QueryWord::isLatin() const
{
    return std::all_of(text.begin(), text.end(), [](char letter) { return quint8(letter) < 0x80; });
}

Query parseQuery(const Catalog &catalog, const QString &text)
{
    const QString folded = withoutContractions(fold(text.left(longestQuery)));
    Query query;
    query.codes = writtenCodes(catalog, folded);
    query.aliases = writtenAliases(catalog, folded);
    query.names = namedTexts(catalog, folded);
    const bool written = !query.codes.isEmpty();
    if (!written)
        query.codes = codesInLine(catalog, folded);
    // A line in which a code was recognised is no place for syntax: its colons, quotes and dashes are its own.
    const QList<QueryToken> tokens = tokensOf(folded);
    const bool line = !written && !query.codes.isEmpty();
    const QStringList forms = line ? plainForms(tokens) : takeConditions(catalog, tokens, query.conditions);
    const QStringList telling = tellingForms(catalog, forms);
    query.words = wordsOf(catalog, telling);
    const QString whole = searchForm(forms.join(u' '));
    const bool oneWord = query.words.size() == 1 && query.words.first().text == whole.toUtf8();
    query.whole = oneWord ? query.words.first() : wordOf(catalog, whole);
    if (telling != forms)
        query.core = wordOf(catalog, searchForm(telling.join(u' ')));
    return query;
}

std::optional<int> codeFromText(const Catalog &catalog, const QString &text)
{
    const QString folded = fold(text.left(longestQuery));
    const QList<NamedCode> codes = writtenCodes(catalog, folded);
    if (codes.size() == 1)
        return indexOf(catalog, codes.first());
    const QList<NamedAlias> aliases = writtenAliases(catalog, folded);
    if (aliases.isEmpty() || !codes.isEmpty())
        return {};
    const Registry *registry = catalog.registry(aliases.first().registry);
    return indexOf(catalog, {registry->aliases[aliases.first().index].code, registry->id});
}

} // namespace Kotae
