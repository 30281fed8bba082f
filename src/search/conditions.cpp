// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "conditions.h"

#include "places.h"

#include <algorithm>
#include <array>

namespace Kotae {

namespace {

using Kind = Condition::Kind;

/// Texts of documents stand between line feeds, the section behind a blank: "\nrfc 3261 21.4.25\n".
bool isNamedIn(QByteArrayView documents, const QString &document)
{
    const QByteArray wanted = TermIndex::separator + document.toUtf8();
    for (qsizetype at = documents.indexOf(wanted); at >= 0; at = documents.indexOf(wanted, at + 1)) {
        const char after = documents[at + wanted.size()];
        if (after == ' ' || after == TermIndex::separator)
            return true;
    }
    return false;
}

bool hasClass(const Catalog &catalog, int code, const QString &id)
{
    const CodeClass *codeClass = catalog.codeClass(code);
    return codeClass && codeClass->id == id;
}

/// Whether a code fulfils one condition that looks at nothing but the code.
bool meets(const Catalog &catalog, int code, const Condition &condition)
{
    switch (condition.kind) {
    case Kind::Numbers:
        return catalog.number(code) >= condition.first && catalog.number(code) <= condition.last;
    case Kind::Class:
        return hasClass(catalog, code, condition.text);
    case Kind::Registry:
        return catalog.id(code).registry == condition.text;
    case Kind::Document:
        return isNamedIn(catalog.search().texts(code, SearchField::Document), condition.text);
    case Kind::Fact: {
        const QList<int> choices = catalog.facts().ofCode(code);
        return std::any_of(choices.begin(), choices.end(), [&](int choice) { return condition.choices.contains(choice); });
    }
    case Kind::Text:
    case Kind::Without:
        break;
    }
    return true;
}

/// Prose mentions too much to be a reason for leaving a code out.
constexpr Places prominent = NameInside | KeywordInside | InSummary;

void keepByText(const Catalog &catalog, const Condition &condition, CodeSet &codes)
{
    const bool without = condition.kind == Kind::Without;
    const CodePlaces places = placesOf(catalog, condition.text.toUtf8(), WordEnd::Exact);
    for (size_t code = 0; code < codes.size(); ++code)
        codes[code] = codes[code] && (without ? (places[code] & prominent) == 0 : places[code] != 0);
    // A number is left out by name, not because another code mentions it.
    for (size_t code = 0; without && code < codes.size(); ++code)
        codes[code] = codes[code] && QString::number(catalog.number(int(code))) != condition.text;
}

/// Conditions of which one is enough. Numbers and classes are two ways to say the same.
bool isAlternative(Kind kind)
{
    return kind == Kind::Numbers || kind == Kind::Class || kind == Kind::Registry;
}

void keepAny(const Catalog &catalog, const QList<Condition> &alternatives, CodeSet &codes)
{
    for (size_t code = 0; !alternatives.isEmpty() && code < codes.size(); ++code)
        codes[code] = codes[code] && std::any_of(alternatives.begin(), alternatives.end(), [&](const Condition &each) {
            return meets(catalog, int(code), each);
        });
}

} // namespace

CodeSet codesThatMeet(const Catalog &catalog, const QList<Condition> &conditions)
{
    CodeSet codes(size_t(catalog.size()), true);
    QList<Condition> numbers;
    QList<Condition> registries;
    for (const Condition &condition : conditions) {
        if (condition.kind == Kind::Registry)
            registries.append(condition);
        else if (isAlternative(condition.kind))
            numbers.append(condition);
        else if (condition.kind == Kind::Text || condition.kind == Kind::Without)
            keepByText(catalog, condition, codes);
        else
            keepAny(catalog, {condition}, codes);
    }
    keepAny(catalog, numbers, codes);
    keepAny(catalog, registries, codes);
    return codes;
}

bool isDefinedBy(const Catalog &catalog, int code, const QList<Condition> &conditions)
{
    const QByteArrayView documents = catalog.search().texts(code, SearchField::Document);
    // The first document of a code is the one that defines it.
    const QByteArrayView first = documents.first(std::max<qsizetype>(0, documents.indexOf(TermIndex::separator, 1) + 1));
    return std::any_of(conditions.begin(), conditions.end(),
        [&](const Condition &each) { return each.kind == Kind::Document && isNamedIn(first, each.text); });
}

} // namespace Kotae
