// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "compiler.h"

#include "samplecatalog.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = -1;

const QString busy = u"sip/486.json"_s;
const QString registry = u"sip/registry.json"_s;
const QString pair = u"pairs/sip-301--sip-486.json"_s;

QString described(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.toString());
    return lines.join(u'\n');
}

/// Adds a row: a value is changed (an undefined one: taken away), and then a problem is found in that file, at a line.
void addMistake(const char *name, const QString &file, const QString &path, const QJsonValue &value, const QString &field,
    const QString &word, int problems = 1)
{
    QTest::newRow(name) << file << path << value << field << word << problems << true;
}

/// The same for what is wrong only between files: no line is to blame.
void addConflict(const char *name, const QString &file, const QString &path, const QJsonValue &value, const QString &field,
    const QString &word, int problems = 1)
{
    QTest::newRow(name) << file << path << value << field << word << problems << false;
}

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("problems");
    QTest::addColumn<bool>("hasLine");
}

QJsonObject source(const QString &words)
{
    return {{u"document"_s, u"RFC 3261"_s}, {u"section"_s, u"21"_s}, {u"words"_s, words}};
}

const Problem *find(const QList<Problem> &problems, const QString &file, const QString &field, const QString &word)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.file == u"catalog/"_s + file && problem.field == field && problem.message.contains(word);
    });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

class CompilerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compilesTheSample()
    {
        const CompiledCatalog compiled = SampleCatalog().compiled();
        QCOMPARE(described(compiled.problems), QString());
        QVERIFY(!compiled.block.isEmpty());
    }

    void doesNotDependOnTheOrderOfFiles()
    {
        QList<CatalogFile> files = SampleCatalog().files();
        const QByteArray block = compileCatalog(files).block;
        std::reverse(files.begin(), files.end());
        QVERIFY(compileCatalog(files).block == block);
    }

    void refusesRecords_data()
    {
        addColumns();

        const QString missing = u"missing"_s;
        for (const QString &key : SampleCatalog().value(busy).toObject().keys()) {
            if (key != u"phrases"_s)
                addMistake(
                    qUtf8Printable(u"missing "_s + key), busy, key, QJsonValue::Undefined, {}, u"“%1” is missing"_s.arg(key));
        }
        addMistake("unknown key", busy, u"sumary"_s, u"x"_s, u"sumary"_s, u"not known"_s);
        addMistake("unknown key, inner", busy, u"flow.steps[0].header2"_s, u"x"_s, u"flow.steps[0].header2"_s, u"not known"_s);
        addMistake("code: text", busy, u"code"_s, u"486"_s, u"code"_s, u"whole number"_s);
        addMistake("code: fraction", busy, u"code"_s, 486.5, u"code"_s, u"whole number"_s);
        addMistake("code: negative", busy, u"code"_s, -1, u"code"_s, u"between"_s);
        addMistake("code: larger than any", busy, u"code"_s, 1'000'000, u"code"_s, u"between"_s);
        addMistake("code: larger than 32 bits", busy, u"code"_s, qint64(5'000'000'000), u"code"_s, u"between"_s);
        addMistake("phrase: number", busy, u"phrase"_s, 486, u"phrase"_s, u"text"_s);
        addMistake("phrase: null", busy, u"phrase"_s, QJsonValue::Null, u"phrase"_s, u"text"_s);
        addMistake("phrase: empty", busy, u"phrase"_s, u""_s, u"phrase"_s, u"empty"_s);
        addMistake("phrase: only a blank", busy, u"phrase"_s, u" "_s, u"phrase"_s, u"empty"_s);
        addMistake("phrases: object", busy, u"phrases"_s, QJsonObject(), u"phrases"_s, u"list"_s);
        addMistake("phrases: empty", busy, u"phrases"_s, QJsonArray(), u"phrases"_s, u"empty"_s);
        addMistake("gloss: text", busy, u"gloss"_s, u"話中"_s, u"gloss"_s, u"object"_s);
        addMistake("gloss: no reading", busy, u"gloss.reading"_s, QJsonValue::Undefined, u"gloss"_s, missing);
        addMistake("status: not known", busy, u"status"_s, u"historic"_s, u"status"_s, u"historic"_s);
        addMistake("defined: practice", busy, u"defined"_s, u"practice"_s, u"defined"_s, u"object"_s);
        addMistake("common: too small", busy, u"common"_s, 0, u"common"_s, u"between 1 and 5"_s);
        addMistake("common: too large", busy, u"common"_s, 6, u"common"_s, u"between 1 and 5"_s);
        addMistake("summary: text", busy, u"summary"_s, u"x"_s, u"summary"_s, u"object"_s);
        addMistake("summary: list", busy, u"summary.en"_s, QJsonArray{u"x"_s}, u"summary.en"_s, u"text"_s);
        addMistake("summary: no English", busy, u"summary.en"_s, QJsonValue::Undefined, u"summary"_s, u"“en” is missing"_s);
        addMistake("summary: no Japanese", busy, u"summary.ja"_s, QJsonValue::Undefined, u"summary"_s, u"“ja” is missing"_s);
        addMistake("summary: Japanese empty", busy, u"summary.ja"_s, u""_s, u"summary.ja"_s, u"empty"_s);
        addMistake("keywords: list", busy, u"keywords"_s, QJsonArray(), u"keywords"_s, u"object"_s);
        addMistake("keywords: no Japanese", busy, u"keywords.ja"_s, QJsonValue::Undefined, u"keywords"_s, missing);
        addMistake("keywords: empty", busy, u"keywords.en"_s, QJsonArray(), u"keywords.en"_s, u"empty"_s);
        addMistake("keywords: an empty one", busy, u"keywords.en[0]"_s, u""_s, u"keywords.en[0]"_s, u"empty"_s);
        addMistake("keywords: a number", busy, u"keywords.en[1]"_s, 1, u"keywords.en[1]"_s, u"text"_s);
        addMistake("related: text", busy, u"related"_s, u"sip/404"_s, u"related"_s, u"list"_s);
        addMistake("related: empty", busy, u"related"_s, QJsonArray(), u"related"_s, u"empty"_s);
        addConflict("related: does not exist", busy, u"related[1]"_s, u"sip/499"_s, u"related[1]"_s, u"sip/499"_s);
        addConflict("related: other registry", busy, u"related[1]"_s, u"http/486"_s, u"related[1]"_s, u"http/486"_s);
        addConflict("related: only a number", busy, u"related[1]"_s, u"404"_s, u"related[1]"_s, u"404"_s);
        addConflict("related: itself", busy, u"related[0]"_s, u"sip/486"_s, u"related[0]"_s, u"itself"_s);
    }

    void refusesRecords() { findsMistake(); }

    void refusesSections_data()
    {
        addColumns();

        addMistake("text", busy, u"meaning"_s, u"x"_s, u"meaning"_s, u"object"_s);
        addMistake("no English", busy, u"meaning.en"_s, QJsonValue::Undefined, u"meaning"_s, u"“en” is missing"_s, many);
        addMistake("no Japanese", busy, u"seen.ja"_s, QJsonValue::Undefined, u"seen"_s, u"“ja” is missing"_s, many);
        addMistake("fewer paragraphs", busy, u"meaning.ja"_s, u"一つ。"_s, u"meaning"_s, u"number of paragraphs"_s);
        addMistake("list of one paragraph", busy, u"seen.en"_s, QJsonArray{u"x."_s}, u"seen.en"_s, u"not a list"_s);
        addMistake("no paragraph", busy, u"seen.en"_s, QJsonArray(), u"seen.en"_s, u"empty"_s, many);
        addMistake("empty paragraph", busy, u"meaning.ja[1]"_s, u""_s, u"meaning.ja[1]"_s, u"empty"_s);
        addMistake("number", busy, u"seen.ja"_s, 1, u"seen.ja"_s, u"list"_s, many);
        addMistake("no source", busy, u"meaning.sources"_s, QJsonValue::Undefined, u"meaning"_s, u"source"_s);
        addMistake("no source and no practice", busy, u"seen.practice"_s, QJsonValue::Undefined, u"seen"_s, u"source"_s);
        addMistake("a practice twice, no source", busy, u"meaning"_s,
            QJsonObject{{u"en"_s, QJsonArray{u"a."_s, u"b."_s}}, {u"ja"_s, QJsonArray{u"ア。"_s, u"イ。"_s}},
                {u"practice"_s, QJsonArray{1, 1}}},
            u"meaning.practice"_s, u"twice"_s, many);
        addMistake("practice: 0", busy, u"seen.practice[0]"_s, 0, u"seen.practice[0]"_s, u"between 1 and 1"_s, many);
        addMistake("practice: too large", busy, u"meaning.practice[0]"_s, 3, u"meaning.practice[0]"_s, u"between 1 and 2"_s);
        addMistake("practice: true", busy, u"seen.practice"_s, true, u"seen.practice"_s, u"list"_s, many);
        addMistake("practice: empty", busy, u"meaning.practice"_s, QJsonArray(), u"meaning.practice"_s, u"empty"_s);
        addMistake("sources: empty", busy, u"action.sources"_s, QJsonArray(), u"action.sources"_s, u"empty"_s);
    }

    void refusesSections() { findsMistake(); }

    void refusesSources_data()
    {
        addColumns();

        const QString defined = u"defined"_s;
        const QString words = u"defined.words"_s;
        addMistake("3 words", busy, defined, source(u"one two three"_s), words, u"4 to 12"_s);
        addMistake("13 words", busy, defined, source(u"1 2 3 4 5 6 7 8 9 10 11 12 13"_s), words, u"4 to 12"_s);
        addMistake("blanks are no words", busy, defined, source(u"one  two   three"_s), words, u"4 to 12"_s);
        addMistake("no word", busy, defined, source({}), words, u"empty"_s);
        addMistake("no document", busy, u"defined.document"_s, QJsonValue::Undefined, defined, u"“document” is missing"_s);
        addMistake("no section", busy, u"defined.section"_s, QJsonValue::Undefined, defined, u"“section” is missing"_s);
        addMistake("section as a number", busy, u"defined.section"_s, 21.4, u"defined.section"_s, u"text"_s);
        addMistake(
            "in a section", busy, u"meaning.sources[0]"_s, source(u"too few"_s), u"meaning.sources[0].words"_s, u"4 to 12"_s);
        addMistake("in a fact", busy, u"facts[0].source"_s, source(u"too few"_s), u"facts[0].source.words"_s, u"4 to 12"_s);
        addMistake("in a flow", busy, u"flow.sources[0]"_s, source(u"too few"_s), u"flow.sources[0].words"_s, u"4 to 12"_s);
    }

    void refusesSources() { findsMistake(); }

    void allows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");

        const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
            QTest::newRow(name) << path << value;
        };
        row("4 words", u"defined"_s, source(u"one two three four"_s));
        row("12 words", u"defined"_s, source(u"1 2 3 4 5 6 7 8 9 10 11 12"_s));
        row("no phrases", u"phrases"_s, QJsonValue::Undefined);
        row("no level", u"facts[1].level"_s, QJsonValue::Undefined);
        row("no condition", u"facts[1].condition"_s, QJsonValue::Undefined);
        row("no sources of the flow", u"flow.sources"_s, QJsonValue::Undefined);
        row("practice as well as sources", u"meaning.practice"_s, QJsonArray{1, 2});
        row("every level", u"facts[1].level"_s, u"NOT RECOMMENDED"_s);
        row("deprecated", u"status"_s, u"deprecated"_s);
        row("reserved", u"status"_s, u"reserved"_s);
        row("unregistered", u"status"_s, u"unregistered"_s);
    }

    void allows()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        SampleCatalog sample;
        sample.set(busy, path, value);
        QCOMPARE(described(sample.compiled().problems), QString());
    }

    void refusesFacts_data()
    {
        addColumns();

        addConflict("not declared", busy, u"facts[0].fact"_s, u"isup"_s, u"facts[0].fact"_s, u"isup"_s);
        addConflict("value outside the vocabulary", busy, u"facts[0].values[0]"_s, u"18"_s, u"facts[0].values"_s, u"18"_s);
        addConflict("value of another fact", busy, u"facts[1].values[0]"_s, u"17"_s, u"facts[1].values"_s, u"17"_s);
        addMistake("no value", busy, u"facts[0].values"_s, QJsonArray(), u"facts[0].values"_s, u"empty"_s);
        addMistake("value: number", busy, u"facts[0].values[0]"_s, 17, u"facts[0].values[0]"_s, u"object"_s);
        addMistake(
            "own value: no Japanese", busy, u"facts[1].values[1].ja"_s, QJsonValue::Undefined, u"facts[1].values[1]"_s, u"ja"_s);
        addMistake("level: not known", busy, u"facts[1].level"_s, u"CAN"_s, u"facts[1].level"_s, u"CAN"_s);
        addMistake("level: lower case", busy, u"facts[1].level"_s, u"must"_s, u"facts[1].level"_s, u"must"_s);
        addMistake("level: empty", busy, u"facts[1].level"_s, u""_s, u"facts[1].level"_s, u"empty"_s);
        addMistake("condition: text", busy, u"facts[1].condition"_s, u"x"_s, u"facts[1].condition"_s, u"object"_s);
        addMistake(
            "condition: no English", busy, u"facts[1].condition.en"_s, QJsonValue::Undefined, u"facts[1].condition"_s, u"en"_s);
        addMistake("source: missing", busy, u"facts[1].source"_s, QJsonValue::Undefined, u"facts[1]"_s, u"“source” is missing"_s);
        addMistake("source: misspelt practice", busy, u"facts[1].source"_s, u"practise"_s, u"facts[1].source"_s, u"object"_s);
        addMistake("fact: text", busy, u"facts[0]"_s, u"x"_s, u"facts[0]"_s, u"object"_s);
        addConflict("of a class: not declared", registry, u"classes[1].facts[0].fact"_s, u"kind"_s,
            u"classes.4xx.facts[0].fact"_s, u"kind"_s);
        addConflict("of a class: value", registry, u"classes[1].facts[0].values[0]"_s, u"last"_s,
            u"classes.4xx.facts[0].values"_s, u"last"_s);
    }

    void refusesFacts() { findsMistake(); }

    void refusesFlows_data()
    {
        addColumns();

        const QJsonObject toItself{{u"from"_s, u"caller"_s}, {u"to"_s, u"caller"_s}, {u"text"_s, u"INVITE"_s}};
        addMistake("list", busy, u"flow"_s, QJsonArray(), u"flow"_s, u"object"_s, many);
        addMistake(
            "no deciding message", busy, u"flow.steps[2].deciding"_s, QJsonValue::Undefined, u"flow.steps"_s, u"deciding"_s);
        addMistake("deciding: false", busy, u"flow.steps[2].deciding"_s, false, u"flow.steps"_s, u"deciding"_s);
        addMistake(
            "deciding: text", busy, u"flow.steps[0].deciding"_s, u"yes"_s, u"flow.steps[0].deciding"_s, u"true or false"_s);
        addConflict("party that the registry does not declare", busy, u"flow.parties"_s,
            QJsonArray{u"caller"_s, u"callee"_s, u"postman"_s}, u"flow.parties"_s, u"postman"_s);
        addMistake("sender that the flow does not name", busy, u"flow.steps[0].from"_s, u"pstn"_s, u"flow.steps[0]"_s, u"pstn"_s);
        addMistake("receiver that the flow does not name", busy, u"flow.steps[0].to"_s, u"pstn"_s, u"flow.steps[0]"_s, u"pstn"_s);
        addMistake("event at a party that the flow does not name", busy, u"flow.steps[1].at"_s, u"pstn"_s, u"flow.steps[1]"_s,
            u"pstn"_s);
        addMistake("message to itself", busy, u"flow.steps[0]"_s, toItself, u"flow.steps[0].to"_s, u"another party"_s);
        addMistake("message without text", busy, u"flow.steps[0].text"_s, QJsonValue::Undefined, u"flow.steps[0]"_s, u"“text”"_s);
        addMistake("event with a text", busy, u"flow.steps[1].text"_s, u"BYE"_s, u"flow.steps[1].text"_s, u"not known"_s);
        addMistake(
            "event without Japanese", busy, u"flow.steps[1].note.ja"_s, QJsonValue::Undefined, u"flow.steps[1].note"_s, u"ja"_s);
        addMistake("title: text", busy, u"flow.title"_s, u"x"_s, u"flow.title"_s, u"object"_s);
    }

    void refusesFlows() { findsMistake(); }

    void refusesRegistries_data()
    {
        addColumns();

        for (const QString &key : SampleCatalog().value(registry).toObject().keys()) {
            if (key != u"filter"_s)
                addMistake(qUtf8Printable(u"missing "_s + key), registry, key, QJsonValue::Undefined, {},
                    u"“%1” is missing"_s.arg(key), many);
        }
        addMistake("unknown key", registry, u"nmae"_s, u"x"_s, u"nmae"_s, u"not known"_s);
        addConflict("id: not the folder", registry, u"id"_s, u"sap"_s, u"id"_s, u"folder"_s, many);
        addMistake("order: 0", registry, u"order"_s, 0, u"order"_s, u"between"_s);
        addConflict("order: that of another", registry, u"order"_s, 2, u"order"_s, u"http"_s, 2);
        addMistake("updated: no date", registry, u"updated"_s, u"January"_s, u"updated"_s, u"date"_s);
        addMistake("updated: no day", registry, u"updated"_s, u"2026-02-30"_s, u"updated"_s, u"date"_s);
        addMistake("patterns: no capture", registry, u"patterns[0]"_s, u"^SIP"_s, u"patterns"_s, u"^SIP"_s);
        addMistake("patterns: not an expression", registry, u"patterns[0]"_s, u"(\\d"_s, u"patterns"_s, u"(\\d"_s);
        addMistake("aliases: text", registry, u"aliases"_s, u"x"_s, u"aliases"_s, u"list"_s);
        addMistake("aliases: object", registry, u"aliases"_s, QJsonObject(), u"aliases"_s, u"list"_s);
        addMistake("aliases: no code", registry, u"aliases[0].code"_s, QJsonValue::Undefined, u"aliases[0]"_s, u"code"_s);
        addMistake("prefixes: text", registry, u"prefixes"_s, u"sip"_s, u"prefixes"_s, u"list"_s);
        addMistake("class: range upside down", registry, u"classes[0].to"_s, 299, u"classes[0].to"_s, u"between 300"_s);
        addMistake("class: overlaps another", registry, u"classes[0].to"_s, 400, u"classes"_s, u"4xx"_s);
        addMistake("class: id twice", registry, u"classes[0].id"_s, u"4xx"_s, u"classes"_s, u"4xx"_s);
        addMistake("class: no such colour", registry, u"classes[0].colour"_s, u"mauve"_s, u"classes[0].colour"_s, u"mauve"_s);
        addMistake("class: no colour", registry, u"classes[0].colour"_s, QJsonValue::Undefined, u"classes[0]"_s, u"colour"_s);
        addMistake("fact: declared twice", registry, u"facts[0].id"_s, u"carries"_s, u"facts"_s, u"carries"_s, many);
        addConflict("fact: values of one that does not exist", registry, u"facts[3].valuesOf"_s, u"isup"_s, u"facts.isup-in"_s,
            u"isup"_s);
        addMistake("fact: values of its own and of another", registry, u"facts[3].values"_s, QJsonObject(), u"facts[3].values"_s,
            u"not known"_s);
        addMistake("fact: no values", registry, u"facts[0].values"_s, QJsonValue::Undefined, u"facts[0]"_s, u"values"_s);
        addMistake("value: no Japanese", registry, u"facts[0].values.final.ja"_s, QJsonValue::Undefined,
            u"facts[0].values.final"_s, u"ja"_s);
        addMistake("value: empty token", registry, u"facts[1].values.Reason"_s, u""_s, u"facts[1].values.Reason"_s, u"empty"_s);
        addMistake("party: number", registry, u"parties.pstn"_s, 1, u"parties.pstn"_s, u"object"_s);
        addMistake("unknown: last before first", registry, u"unknown.last"_s, 99, u"unknown.last"_s, u"between 100"_s);
        addMistake(
            "unknown: range upside down", registry, u"unknown.ranges[0].to"_s, 200, u"unknown.ranges[0].to"_s, u"between 300"_s);
    }

    void refusesRegistries() { findsMistake(); }

    void refusesPairs_data()
    {
        addColumns();

        const QString codes = u"codes"_s;
        addMistake("missing codes", pair, codes, QJsonValue::Undefined, {}, u"“codes” is missing"_s, many);
        addMistake("missing note", pair, u"note"_s, QJsonValue::Undefined, {}, u"“note” is missing"_s);
        addMistake("one code", pair, codes, QJsonArray{u"sip/301"_s}, codes, u"two codes"_s);
        addMistake("three codes", pair, codes, QJsonArray{u"sip/301"_s, u"sip/404"_s, u"sip/486"_s}, codes, u"two codes"_s);
        addConflict("the same code", pair, codes, QJsonArray{u"sip/301"_s, u"sip/301"_s}, codes, u"smaller first"_s, many);
        addConflict("larger first", pair, codes, QJsonArray{u"sip/486"_s, u"sip/301"_s}, codes, u"smaller first"_s, many);
        addConflict("does not exist", pair, codes, QJsonArray{u"sip/301"_s, u"sip/487"_s}, codes, u"no code sip/487"_s, many);
        addConflict(
            "not the file's name", pair, codes, QJsonArray{u"sip/301"_s, u"sip/404"_s}, codes, u"sip-301--sip-404.json"_s);
        addMistake("note without a source", pair, u"note.practice"_s, QJsonValue::Undefined, u"note"_s, u"source"_s);
        addMistake("unknown key", pair, u"codez"_s, 1, u"codez"_s, u"not known"_s);
    }

    void refusesPairs() { findsMistake(); }

    void refusesAPairInTheWrongOrderUnderItsName()
    {
        SampleCatalog sample;
        sample.set(pair, u"codes"_s, QJsonArray{u"sip/486"_s, u"sip/301"_s});
        sample.rename(pair, u"pairs/sip-486--sip-301.json"_s);
        expectOnly(sample.compiled(), u"pairs/sip-486--sip-301.json"_s, u"codes"_s, u"smaller first"_s);
    }

    void refusesAFileUnderAnotherName()
    {
        SampleCatalog sample;
        sample.rename(busy, u"sip/487.json"_s);
        expectOnly(sample.compiled(), u"sip/487.json"_s, u"code"_s, u"486.json"_s);
    }

    void refusesANumberTwice()
    {
        SampleCatalog sample;
        sample.set(u"copy/sip/486.json"_s, {}, sample.value(busy));
        const CompiledCatalog compiled = sample.compiled();
        QCOMPARE(compiled.problems.size(), 1);
        QCOMPARE(compiled.problems[0].field, u"code"_s);
        QVERIFY(compiled.problems[0].message.contains(u"sip/486"_s));
    }

    void refusesANumberOutsideOfTheClasses()
    {
        SampleCatalog sample;
        QJsonObject record = sample.value(busy).toObject();
        record.insert(u"code"_s, 500);
        sample.set(u"sip/500.json"_s, {}, record);
        expectOnly(sample.compiled(), u"sip/500.json"_s, u"code"_s, u"no class"_s);
    }

    void refusesAFolderWithoutRegistry()
    {
        SampleCatalog sample;
        sample.remove(u"http/registry.json"_s);
        const CompiledCatalog compiled = sample.compiled();
        QVERIFY(compiled.block.isEmpty());
        QCOMPARE(compiled.problems.size(), 2);
        QVERIFY(find(compiled.problems, u"http/301.json"_s, {}, u"registry.json"_s));
        QVERIFY(find(compiled.problems, u"http/404.json"_s, {}, u"registry.json"_s));
    }

    void refusesText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");

        QByteArray valid;
        for (const CatalogFile &file : SampleCatalog().files()) {
            if (file.path.endsWith(busy))
                valid = file.text;
        }
        const int lines = int(valid.count('\n'));
        QTest::newRow("truncated") << valid.chopped(3) << lines - 1;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("bad UTF-8") << QByteArray(valid).replace("busy", "b\xFFsy")
                                   << int(valid.first(valid.indexOf("busy")).count('\n')) + 1;
        QTest::newRow("duplicate key") << QByteArray(valid).replace(0, 1, "{\n\"common\": 5,")
                                       << int(valid.first(valid.indexOf("common")).count('\n')) + 2;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + valid << 1;
        QTest::newRow("list") << QByteArray("[\n]") << 1;
    }

    void refusesText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QList<CatalogFile> files = SampleCatalog().files();
        for (CatalogFile &file : files) {
            if (file.path.endsWith(busy))
                file.text = text;
        }
        const CompiledCatalog compiled = compileCatalog(files);
        QVERIFY(compiled.block.isEmpty());
        QVERIFY2(compiled.problems.size() == 1, qUtf8Printable(described(compiled.problems)));
        QCOMPARE(compiled.problems[0].file, u"catalog/"_s + busy);
        QCOMPARE(compiled.problems[0].line, line);
    }

    void namesTheLine()
    {
        const QByteArray text =
            "{\n  \"codes\": [\n    \"sip/301\",\n    7\n  ],\n  \"note\": {\"en\": \"x.\",\n    \"ja\": \"\",\n    "
            "\"practice\": [1]}\n}\n";
        const CompiledCatalog compiled = compileCatalog({{u"pairs/sip-301--sip-486.json"_s, text}});
        QCOMPARE(compiled.problems.size(), 2);
        QVERIFY(compiled.problems[0].toString().startsWith(u"pairs/sip-301--sip-486.json:4: codes[1]: "_s));
        QVERIFY(compiled.problems[1].toString().startsWith(u"pairs/sip-301--sip-486.json:7: note.ja: "_s));
    }

    void reportsEveryMistake()
    {
        SampleCatalog sample;
        sample.set(busy, u"summary.ja"_s, QJsonValue::Undefined);
        sample.set(busy, u"common"_s, 9);
        sample.set(busy, u"colour"_s, u"red"_s);
        sample.set(busy, u"facts[1].level"_s, u"CAN"_s);
        sample.set(busy, u"flow.steps[2].deciding"_s, QJsonValue::Undefined);
        sample.set(u"http/404.json"_s, u"phrase"_s, u""_s);
        const QList<Problem> problems = sample.compiled().problems;
        QVERIFY2(problems.size() == 6, qUtf8Printable(described(problems)));
        QVERIFY(find(problems, busy, u"summary"_s, u"ja"_s));
        QVERIFY(find(problems, busy, u"common"_s, u"between"_s));
        QVERIFY(find(problems, busy, u"colour"_s, u"not known"_s));
        QVERIFY(find(problems, busy, u"facts[1].level"_s, u"CAN"_s));
        QVERIFY(find(problems, busy, u"flow.steps"_s, u"deciding"_s));
        QVERIFY(find(problems, u"http/404.json"_s, u"phrase"_s, u"empty"_s));
    }

    void reportsEveryMistakeBetweenFiles()
    {
        SampleCatalog sample;
        sample.set(busy, u"related"_s, QJsonArray{u"sip/1"_s, u"sip/2"_s});
        sample.set(busy, u"facts[0].values[0]"_s, u"18"_s);
        sample.set(pair, u"codes"_s, QJsonArray{u"sip/301"_s, u"sip/404"_s});
        const QList<Problem> problems = sample.compiled().problems;
        QVERIFY2(problems.size() == 4, qUtf8Printable(described(problems)));
    }

    void readsAFolder()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"sip/registry.json"_s), "{1}");
        write(folder.filePath(u"sip/486.json"_s), "{2}");
        write(folder.filePath(u"README.md"_s), "no JSON");
        QList<Problem> problems;
        const QList<CatalogFile> files = readCatalogFolder(folder.path(), problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].path, folder.filePath(u"sip/486.json"_s));
        QCOMPARE(files[0].text, QByteArray("{2}"));
        QCOMPARE(files[1].path, folder.filePath(u"sip/registry.json"_s));
    }

    void namesAFolderWithoutFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("missing") << u"nowhere"_s;
    }

    void namesAFolderWithoutFiles()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QList<Problem> problems;
        QVERIFY(readCatalogFolder(folder.filePath(name), problems).isEmpty());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].file, folder.filePath(name));
    }

private:
    static void findsMistake()
    {
        QFETCH(QString, file);
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, field);
        QFETCH(QString, word);
        QFETCH(int, problems);
        QFETCH(bool, hasLine);
        SampleCatalog sample;
        sample.set(file, path, value);
        const CompiledCatalog compiled = sample.compiled();
        QVERIFY(compiled.block.isEmpty());
        const Problem *problem = find(compiled.problems, file, field, word);
        QVERIFY2(problem, qUtf8Printable(described(compiled.problems)));
        QCOMPARE(problem->line > 0, hasLine);
        QVERIFY2(problems == many || problems == compiled.problems.size(), qUtf8Printable(described(compiled.problems)));
    }

    static void expectOnly(const CompiledCatalog &compiled, const QString &file, const QString &field, const QString &word)
    {
        QVERIFY(compiled.block.isEmpty());
        QVERIFY2(compiled.problems.size() == 1, qUtf8Printable(described(compiled.problems)));
        QVERIFY2(find(compiled.problems, file, field, word), qUtf8Printable(described(compiled.problems)));
    }

    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
};

QTEST_GUILESS_MAIN(CompilerTest)
#include "compilertest.moc"
