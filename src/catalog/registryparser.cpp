// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "registryparser.h"

#include "recordparser.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr int largestNumber = 999'999;
constexpr std::array colours{"slate"_L1, "green"_L1, "violet"_L1, "amber"_L1, "red"_L1, "crimson"_L1, "teal"_L1, "blue"_L1};

Bilingual parseVocabularyText(JsonFields &fields, const JsonValue &value, const QString &path)
{
    if (value.kind == JsonValue::Kind::String) {
        if (value.string.trimmed().isEmpty())
            fields.complainAt(value, path, JsonFields::tr("must not be empty"));
        return {value.string, value.string};
    }
    JsonFields text(fields.file(), value, path, fields.problems());
    return {text.string(u"en"_s), text.string(u"ja"_s)};
}

VocabularyEntry parseVocabularyEntry(JsonFields &fields, const QString &id, const JsonValue &value, const QString &path)
{
    if (value.kind == JsonValue::Kind::String)
        return {id, parseVocabularyText(fields, value, path), {}};
    JsonFields entry(fields.file(), value, path, fields.problems());
    const Bilingual text{entry.string(u"en"_s), entry.string(u"ja"_s)};
    return {id, text, entry.has(u"covers"_s) ? entry.strings(u"covers"_s) : QStringList()};
}

FactDeclaration parseDeclaration(JsonFields &fields)
{
    FactDeclaration fact;
    fact.id = fields.string(u"id"_s);
    fact.accumulates = fields.optionalBoolean(u"accumulates"_s);
    fact.label = fields.bilingual(u"label"_s);
    fact.explanation = fields.bilingual(u"explanation"_s);
    fact.valuesOf = fields.optionalString(u"valuesOf"_s);
    fact.prefix = fields.optionalString(u"prefix"_s);
    if (!fact.valuesOf.isEmpty())
        return fact;
    fact.codesOf = fields.optionalString(u"codesOf"_s);
    fact.tokens = fields.optionalBoolean(u"tokens"_s);
    if (fields.has(u"values"_s) || (fact.codesOf.isEmpty() && !fact.tokens)) {
        fields.members(u"values"_s, [&](const QString &id, const JsonValue &value, const QString &path) {
            fact.values.append(parseVocabularyEntry(fields, id, value, path));
        });
    }
    return fact;
}

CodeClass parseClass(JsonFields &fields)
{
    CodeClass codeClass;
    codeClass.id = fields.string(u"id"_s);
    codeClass.from = fields.integer(u"from"_s, 0, largestNumber);
    codeClass.to = fields.integer(u"to"_s, codeClass.from, largestNumber);
    codeClass.colour = fields.string(u"colour"_s);
    if (!codeClass.colour.isEmpty() && std::find(colours.begin(), colours.end(), codeClass.colour) == colours.end())
        fields.complain(u"colour"_s, JsonFields::tr("“%1” is no colour of a class").arg(codeClass.colour));
    codeClass.name = fields.bilingual(u"name"_s);
    if (fields.has(u"facts"_s))
        codeClass.facts = parseFacts(fields);
    return codeClass;
}

UnknownNumbers parseUnknown(JsonFields &fields)
{
    UnknownNumbers unknown;
    unknown.first = fields.integer(u"first"_s, 0, largestNumber);
    unknown.last = fields.integer(u"last"_s, unknown.first, largestNumber);
    fields.optionalList(u"ranges"_s, [&](const JsonValue &value, const QString &path) {
        JsonFields range(fields.file(), value, path, fields.problems());
        const int from = range.integer(u"from"_s, 0, largestNumber);
        unknown.ranges.append({from, range.integer(u"to"_s, from, largestNumber), range.integer(u"as"_s, 0, largestNumber)});
    });
    if (fields.has(u"source"_s) || !unknown.ranges.isEmpty())
        unknown.source = parseSource(fields, u"source"_s);
    unknown.outside = parseSection(fields, u"outside"_s);
    return unknown;
}

/// Whether there is something to read in a list that may be empty but not missing.
bool hasItems(JsonFields &fields, const QString &key)
{
    bool items = false;
    fields.value(key,
        [&](const JsonValue &value, const QString &) { items = value.kind != JsonValue::Kind::Array || !value.items.isEmpty(); });
    return items;
}

QStringList parseTexts(JsonFields &fields, const QString &key)
{
    return hasItems(fields, key) ? fields.strings(key) : QStringList();
}

void parseNames(JsonFields &fields, Registry &registry)
{
    registry.label = fields.optionalString(u"label"_s);
    registry.glossIsName = fields.optionalBoolean(u"glossIsName"_s);
    registry.prefixes = parseTexts(fields, u"prefixes"_s);
    registry.bareNumbers = fields.optionalString(u"bareNumbers"_s);
    registry.filter = fields.optionalString(u"filter"_s);
    registry.patterns = parseTexts(fields, u"patterns"_s);
    for (const QString &pattern : registry.patterns) {
        const QRegularExpression expression(pattern);
        if (!expression.isValid() || expression.captureCount() < 1)
            fields.complain(
                u"patterns"_s, JsonFields::tr("“%1” must be a regular expression that captures the number").arg(pattern));
    }
    if (!hasItems(fields, u"aliases"_s))
        return;
    fields.list(u"aliases"_s, [&](const JsonValue &value, const QString &path) {
        JsonFields alias(fields.file(), value, path, fields.problems());
        const QString text = alias.string(u"text"_s);
        const int code = alias.integer(u"code"_s, 0, largestNumber);
        registry.aliases.append({text, code, alias.optionalBilingual(u"note"_s)});
    });
}

/// A number belongs to one class, and an id names one class or fact.
void checkRepetitions(JsonFields &fields, const Registry &registry)
{
    for (qsizetype index = 0; index < registry.classes.size(); ++index) {
        const CodeClass &codeClass = registry.classes[index];
        for (const CodeClass &earlier : registry.classes.first(index)) {
            if (codeClass.id == earlier.id || (codeClass.from <= earlier.to && earlier.from <= codeClass.to))
                fields.complain(u"classes"_s, JsonFields::tr("“%1” has the id or numbers of “%2”").arg(codeClass.id, earlier.id));
        }
    }
    for (const FactDeclaration &fact : registry.facts) {
        if (registry.declaration(fact.id) != &fact)
            fields.complain(u"facts"_s, JsonFields::tr("the fact “%1” is declared twice").arg(fact.id));
    }
}

} // namespace

Registry parseRegistry(JsonFields &fields)
{
    Registry registry;
    registry.id = fields.string(u"id"_s);
    registry.order = fields.integer(u"order"_s, 1, largestNumber);
    registry.name = fields.bilingual(u"name"_s);
    registry.authority = fields.bilingual(u"authority"_s);
    registry.updated = fields.string(u"updated"_s);
    if (!QDate::fromString(registry.updated, Qt::ISODate).isValid())
        fields.complain(u"updated"_s, JsonFields::tr("must be a date such as 2026-01-31"));
    parseNames(fields, registry);
    fields.value(u"unknown"_s, [&](const JsonValue &value, const QString &path) {
        JsonFields unknown(fields.file(), value, path, fields.problems());
        registry.unknown = parseUnknown(unknown);
    });
    fields.list(u"classes"_s, [&](const JsonValue &value, const QString &path) {
        JsonFields codeClass(fields.file(), value, path, fields.problems());
        registry.classes.append(parseClass(codeClass));
    });
    fields.list(u"facts"_s, [&](const JsonValue &value, const QString &path) {
        JsonFields fact(fields.file(), value, path, fields.problems());
        registry.facts.append(parseDeclaration(fact));
    });
    fields.members(u"parties"_s, [&](const QString &id, const JsonValue &value, const QString &path) {
        registry.parties.append({id, parseVocabularyText(fields, value, path)});
    });
    checkRepetitions(fields, registry);
    return registry;
}

} // namespace Kotae
