// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "recordparser.h"

#include "statusname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr std::array levels{"MUST"_L1, "MUST NOT"_L1, "REQUIRED"_L1, "SHALL"_L1, "SHALL NOT"_L1, "SHOULD"_L1, "SHOULD NOT"_L1,
    "RECOMMENDED"_L1, "NOT RECOMMENDED"_L1, "MAY"_L1, "OPTIONAL"_L1};

/// Of an RFC everybody has the text: it is quoted, and the section named.
Source parseDocument(JsonFields &fields)
{
    Source source{fields.string(u"document"_s), {}, {}};
    const bool quoted = source.document.startsWith("RFC "_L1);
    source.section = quoted ? fields.string(u"section"_s) : fields.optionalString(u"section"_s);
    source.words = quoted ? fields.string(u"words"_s) : fields.optionalString(u"words"_s);
    const qsizetype words = source.words.split(u' ', Qt::SkipEmptyParts).size();
    if (!source.words.isEmpty() && (words < 4 || words > 12))
        fields.complain(u"words"_s, JsonFields::tr("has %n word(s); quote 4 to 12 of the section", nullptr, int(words)));
    return source;
}

JapaneseText parseJapanese(JsonFields &fields)
{
    return {fields.string(u"text"_s), fields.string(u"reading"_s)};
}

/// One paragraph is a text, several are a list; a list of one would be a second way to say the same.
QStringList parseParagraphs(JsonFields &fields, const QString &key)
{
    QStringList paragraphs;
    fields.value(key, [&](const JsonValue &value, const QString &path) {
        if (value.kind == JsonValue::Kind::String) {
            paragraphs = QStringList{fields.string(key)};
            return;
        }
        paragraphs = fields.strings(key);
        if (paragraphs.size() == 1)
            fields.complainAt(value, path, JsonFields::tr("a single paragraph is a text, not a list"));
    });
    return paragraphs;
}

QList<FactValue> parseFactValues(JsonFields &fields)
{
    QList<FactValue> values;
    fields.list(u"values"_s, [&](const JsonValue &value, const QString &path) {
        if (value.kind == JsonValue::Kind::String) {
            values.append(FactValue{value.string, {}});
            return;
        }
        JsonFields text = fields.within(value, path);
        values.append(FactValue{{}, {text.string(u"en"_s), text.string(u"ja"_s)}});
    });
    return values;
}

Fact parseFact(JsonFields &fields)
{
    Fact fact;
    fact.fact = fields.string(u"fact"_s);
    fact.values = parseFactValues(fields);
    fact.level = fields.optionalString(u"level"_s);
    if (!fact.level.isEmpty() && std::find(levels.begin(), levels.end(), fact.level) == levels.end())
        fields.complain(u"level"_s, JsonFields::tr("“%1” is no requirement level").arg(fact.level));
    fact.condition = fields.optionalBilingual(u"condition"_s);
    fields.value(u"source"_s, [&](const JsonValue &value, const QString &) {
        const bool practice = value.kind == JsonValue::Kind::String && value.string == "practice"_L1;
        if (!practice)
            fact.source = parseSource(fields, u"source"_s);
    });
    return fact;
}

FlowStep parseStep(JsonFields &fields)
{
    FlowStep step;
    if (fields.has(u"note"_s)) {
        step.from = fields.string(u"at"_s);
        step.note = fields.bilingual(u"note"_s);
        return step;
    }
    step.from = fields.string(u"from"_s);
    step.to = fields.string(u"to"_s);
    step.text = fields.string(u"text"_s);
    step.header = fields.optionalString(u"header"_s);
    step.deciding = fields.optionalBoolean(u"deciding"_s);
    if (step.from == step.to)
        fields.complain(u"to"_s, JsonFields::tr("a message goes to another party"));
    return step;
}

Flow parseFlow(JsonFields &fields)
{
    Flow flow;
    flow.title = fields.bilingual(u"title"_s);
    flow.parties = fields.strings(u"parties"_s);
    flow.steps = fields.objects(u"steps"_s, [&](JsonFields &stepFields) {
        FlowStep step = parseStep(stepFields);
        for (const QString &party : {step.from, step.to}) {
            if (!party.isEmpty() && !flow.parties.contains(party))
                stepFields.complain({}, JsonFields::tr("“%1” is not among the parties of the flow").arg(party));
        }
        return step;
    });
    if (std::none_of(flow.steps.begin(), flow.steps.end(), [](const FlowStep &step) { return step.deciding; }))
        fields.complain(u"steps"_s, JsonFields::tr("no message is marked as deciding"));
    flow.sources = parseSources(fields);
    return flow;
}

Keywords parseKeywords(JsonFields &fields)
{
    return {fields.strings(u"en"_s), fields.objects(u"ja"_s, parseJapanese)};
}

PhraseVariant parsePhraseVariant(JsonFields &fields)
{
    return {fields.string(u"text"_s), fields.bilingual(u"where"_s)};
}

Status parseStatus(JsonFields &fields)
{
    const QString name = fields.string(u"status"_s);
    const std::optional<Status> status = statusFromName(name);
    if (!status && !name.isEmpty())
        fields.complain(u"status"_s, JsonFields::tr("“%1” is no status").arg(name));
    return status.value_or(Status::Registered);
}

/// Paragraphs in both languages, as many in the one as in the other.
Section parseProse(JsonFields &fields)
{
    Section section;
    section.en = parseParagraphs(fields, u"en"_s);
    section.ja = parseParagraphs(fields, u"ja"_s);
    section.practice = fields.optionalIntegers(u"practice"_s, 1, int(section.en.size()));
    section.sources = parseSources(fields);
    if (QSet<int>(section.practice.begin(), section.practice.end()).size() < section.practice.size())
        fields.complain(u"practice"_s, JsonFields::tr("names a paragraph twice"));
    if (section.en.size() != section.ja.size())
        fields.complain({}, JsonFields::tr("the languages have a different number of paragraphs"));
    if (section.sources.isEmpty() && section.practice.size() < section.en.size())
        fields.complain({}, JsonFields::tr("name a source, or mark every paragraph as practice"));
    return section;
}

Section parseOptionalSection(JsonFields &fields, const QString &key)
{
    return fields.has(key) ? parseSection(fields, key) : Section();
}

} // namespace

Record parseRecord(JsonFields &fields)
{
    constexpr int largestCode = 999'999;
    Record record;
    record.code = fields.integer(u"code"_s, 0, largestCode);
    record.phrase = fields.string(u"phrase"_s);
    record.phrases = fields.optionalObjects(u"phrases"_s, parsePhraseVariant);
    record.gloss = fields.object(u"gloss"_s, parseJapanese);
    record.status = parseStatus(fields);
    record.defined = parseSource(fields, u"defined"_s);
    record.common = fields.integer(u"common"_s, 1, 5);
    record.summary = fields.bilingual(u"summary"_s);
    record.meaning = parseOptionalSection(fields, u"meaning"_s);
    record.seen = parseOptionalSection(fields, u"seen"_s);
    record.action = parseOptionalSection(fields, u"action"_s);
    record.keywords = fields.object(u"keywords"_s, parseKeywords);
    record.facts = parseFacts(fields);
    if (fields.has(u"related"_s))
        record.related = fields.strings(u"related"_s);
    if (fields.has(u"flow"_s))
        record.flow = fields.object(u"flow"_s, parseFlow);
    return record;
}

PairNote parsePairNote(JsonFields &fields)
{
    PairNote pair{fields.strings(u"codes"_s), parseSection(fields, u"note"_s)};
    if (pair.codes.size() != 2)
        fields.complain(u"codes"_s, JsonFields::tr("must name two codes"));
    return pair;
}

QList<Fact> parseFacts(JsonFields &fields)
{
    return fields.objects(u"facts"_s, parseFact);
}

Section parseSection(JsonFields &fields, const QString &key)
{
    return fields.object(key, parseProse);
}

Source parseSource(JsonFields &fields, const QString &key)
{
    return fields.object(key, parseDocument);
}

QList<Source> parseSources(JsonFields &fields)
{
    return fields.optionalObjects(u"sources"_s, parseDocument);
}

} // namespace Kotae
