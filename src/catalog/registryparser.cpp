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
    JsonFields text = fields.within(value, path);
    return {text.string(u"en"_s), text.string(u"ja"_s)};
}

VocabularyEntry parseVocabularyEntry(JsonFields &fields, const QString &id, const JsonValue &value, const QString &path)
{
    if (value.kind == JsonValue::Kind::String)
        return {id, parseVocabularyText(fields, value, path), {}};
    JsonFields entry = fields.within(value, path);
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

UnknownNumbers::Range parseRange(JsonFields &fields)
{
    const int from = fields.integer(u"from"_s, 0, largestNumber);
    const int to = fields.integer(u"to"_s, from, largestNumber);
    return {from, to, fields.integer(u"as"_s, 0, largestNumber)};
}

UnknownNumbers parseUnknown(JsonFields &fields)
{
    UnknownNumbers unknown;
    unknown.first = fields.integer(u"first"_s, 0, largestNumber);
    unknown.last = fields.integer(u"last"_s, unknown.first, largestNumber);
    unknown.ranges = fields.optionalObjects(u"ranges"_s, parseRange);
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

Alias parseAlias(JsonFields &fields)
{
    const QString text = fields.string(u"text"_s);
    const int code = fields.integer(u"code"_s, 0, largestNumber);
    return {text, code, fields.optionalBilingual(u"note"_s)};
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
    if (hasItems(fields, u"aliases"_s))
        registry.aliases = fields.objects(u"aliases"_s, parseAlias);
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
    registry.unknown = fields.object(u"unknown"_s, parseUnknown);
    registry.classes = fields.objects(u"classes"_s, parseClass);
    registry.facts = fields.objects(u"facts"_s, parseDeclaration);
    fields.members(u"parties"_s, [&](const QString &id, const JsonValue &value, const QString &path) {
        registry.parties.append({id, parseVocabularyText(fields, value, path)});
    });
    checkRepetitions(fields, registry);
    return registry;
}

} // namespace Kotae
