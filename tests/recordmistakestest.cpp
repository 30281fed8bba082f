// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalogmistakes.h"
#include "samplecatalog.h"

#include <QJsonArray>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

const QString busy = u"sip/486.json"_s;
const QString registry = u"sip/registry.json"_s;

QJsonObject source(const QString &words)
{
    return {{u"document"_s, u"RFC 3261"_s}, {u"section"_s, u"21"_s}, {u"words"_s, words}};
}

} // namespace

/// What the compiler says of a code's file.
class RecordMistakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesRecords_data()
    {
        Mistakes::addColumns();

        const QString missing = u"missing"_s;
        const QStringList optional{u"phrases"_s, u"meaning"_s, u"seen"_s, u"action"_s, u"related"_s, u"flow"_s};
        for (const QString &key : SampleCatalog().value(busy).toObject().keys()) {
            if (!optional.contains(key))
                Mistakes::add(
                    qUtf8Printable(u"missing "_s + key), busy, key, QJsonValue::Undefined, {}, u"“%1” is missing"_s.arg(key));
        }
        Mistakes::add("unknown key", busy, u"sumary"_s, u"x"_s, u"sumary"_s, u"not known"_s);
        Mistakes::add("unknown key, inner", busy, u"flow.steps[0].header2"_s, u"x"_s, u"flow.steps[0].header2"_s, u"not known"_s);
        Mistakes::add("code: text", busy, u"code"_s, u"486"_s, u"code"_s, u"whole number"_s);
        Mistakes::add("code: fraction", busy, u"code"_s, 486.5, u"code"_s, u"whole number"_s);
        Mistakes::add("code: negative", busy, u"code"_s, -1, u"code"_s, u"between"_s);
        Mistakes::add("code: larger than any", busy, u"code"_s, 1'000'000, u"code"_s, u"between"_s);
        Mistakes::add("code: larger than 32 bits", busy, u"code"_s, qint64(5'000'000'000), u"code"_s, u"between"_s);
        Mistakes::add("phrase: number", busy, u"phrase"_s, 486, u"phrase"_s, u"text"_s);
        Mistakes::add("phrase: null", busy, u"phrase"_s, QJsonValue::Null, u"phrase"_s, u"text"_s);
        Mistakes::add("phrase: empty", busy, u"phrase"_s, u""_s, u"phrase"_s, u"empty"_s);
        Mistakes::add("phrase: only a blank", busy, u"phrase"_s, u" "_s, u"phrase"_s, u"empty"_s);
        Mistakes::add("phrases: object", busy, u"phrases"_s, QJsonObject(), u"phrases"_s, u"list"_s);
        Mistakes::add("phrases: empty", busy, u"phrases"_s, QJsonArray(), u"phrases"_s, u"empty"_s);
        Mistakes::add("gloss: text", busy, u"gloss"_s, u"話中"_s, u"gloss"_s, u"object"_s);
        Mistakes::add("gloss: no reading", busy, u"gloss.reading"_s, QJsonValue::Undefined, u"gloss"_s, missing);
        Mistakes::add("status: not known", busy, u"status"_s, u"historic"_s, u"status"_s, u"historic"_s);
        Mistakes::add("defined: practice", busy, u"defined"_s, u"practice"_s, u"defined"_s, u"object"_s);
        Mistakes::add("common: too small", busy, u"common"_s, 0, u"common"_s, u"between 1 and 5"_s);
        Mistakes::add("common: too large", busy, u"common"_s, 6, u"common"_s, u"between 1 and 5"_s);
    }

    void refusesRecords() { Mistakes::check(); }

    void refusesRecordTexts_data()
    {
        Mistakes::addColumns();

        const QString missing = u"missing"_s;
        Mistakes::add("summary: text", busy, u"summary"_s, u"x"_s, u"summary"_s, u"object"_s);
        Mistakes::add("summary: list", busy, u"summary.en"_s, QJsonArray{u"x"_s}, u"summary.en"_s, u"text"_s);
        Mistakes::add("summary: no English", busy, u"summary.en"_s, QJsonValue::Undefined, u"summary"_s, u"“en” is missing"_s);
        Mistakes::add("summary: no Japanese", busy, u"summary.ja"_s, QJsonValue::Undefined, u"summary"_s, u"“ja” is missing"_s);
        Mistakes::add("summary: Japanese empty", busy, u"summary.ja"_s, u""_s, u"summary.ja"_s, u"empty"_s);
        Mistakes::add("keywords: list", busy, u"keywords"_s, QJsonArray(), u"keywords"_s, u"object"_s);
        Mistakes::add("keywords: no Japanese", busy, u"keywords.ja"_s, QJsonValue::Undefined, u"keywords"_s, missing);
        Mistakes::add("keywords: empty", busy, u"keywords.en"_s, QJsonArray(), u"keywords.en"_s, u"empty"_s);
        Mistakes::add("keywords: an empty one", busy, u"keywords.en[0]"_s, u""_s, u"keywords.en[0]"_s, u"empty"_s);
        Mistakes::add("keywords: a number", busy, u"keywords.en[1]"_s, 1, u"keywords.en[1]"_s, u"text"_s);
        Mistakes::add("related: text", busy, u"related"_s, u"sip/404"_s, u"related"_s, u"list"_s);
        Mistakes::add("related: empty", busy, u"related"_s, QJsonArray(), u"related"_s, u"empty"_s);
        Mistakes::addConflict("related: does not exist", busy, u"related[1]"_s, u"sip/499"_s, u"related[1]"_s, u"sip/499"_s);
        Mistakes::addConflict("related: other registry", busy, u"related[1]"_s, u"http/486"_s, u"related[1]"_s, u"http/486"_s);
        Mistakes::addConflict("related: only a number", busy, u"related[1]"_s, u"404"_s, u"related[1]"_s, u"404"_s);
        Mistakes::addConflict("related: itself", busy, u"related[0]"_s, u"sip/486"_s, u"related[0]"_s, u"itself"_s);
    }

    void refusesRecordTexts() { Mistakes::check(); }

    void refusesSections_data()
    {
        Mistakes::addColumns();

        Mistakes::add("text", busy, u"meaning"_s, u"x"_s, u"meaning"_s, u"object"_s);
        Mistakes::add(
            "no English", busy, u"meaning.en"_s, QJsonValue::Undefined, u"meaning"_s, u"“en” is missing"_s, Mistakes::many);
        Mistakes::add("no Japanese", busy, u"seen.ja"_s, QJsonValue::Undefined, u"seen"_s, u"“ja” is missing"_s, Mistakes::many);
        Mistakes::add("fewer paragraphs", busy, u"meaning.ja"_s, u"一つ。"_s, u"meaning"_s, u"number of paragraphs"_s);
        Mistakes::add("list of one paragraph", busy, u"seen.en"_s, QJsonArray{u"x."_s}, u"seen.en"_s, u"not a list"_s);
        Mistakes::add("no paragraph", busy, u"seen.en"_s, QJsonArray(), u"seen.en"_s, u"empty"_s, Mistakes::many);
        Mistakes::add("empty paragraph", busy, u"meaning.ja[1]"_s, u""_s, u"meaning.ja[1]"_s, u"empty"_s);
        Mistakes::add("number", busy, u"seen.ja"_s, 1, u"seen.ja"_s, u"list"_s, Mistakes::many);
        Mistakes::add("no source", busy, u"meaning.sources"_s, QJsonValue::Undefined, u"meaning"_s, u"source"_s);
        Mistakes::add("no source and no practice", busy, u"seen.practice"_s, QJsonValue::Undefined, u"seen"_s, u"source"_s);
        Mistakes::add("a practice twice, no source", busy, u"meaning"_s,
            QJsonObject{{u"en"_s, QJsonArray{u"a."_s, u"b."_s}}, {u"ja"_s, QJsonArray{u"ア。"_s, u"イ。"_s}},
                {u"practice"_s, QJsonArray{1, 1}}},
            u"meaning.practice"_s, u"twice"_s, Mistakes::many);
        Mistakes::add("practice: 0", busy, u"seen.practice[0]"_s, 0, u"seen.practice[0]"_s, u"between 1 and 1"_s, Mistakes::many);
        Mistakes::add("practice: too large", busy, u"meaning.practice[0]"_s, 3, u"meaning.practice[0]"_s, u"between 1 and 2"_s);
        Mistakes::add("practice: true", busy, u"seen.practice"_s, true, u"seen.practice"_s, u"list"_s, Mistakes::many);
        Mistakes::add("practice: empty", busy, u"meaning.practice"_s, QJsonArray(), u"meaning.practice"_s, u"empty"_s);
        Mistakes::add("sources: empty", busy, u"action.sources"_s, QJsonArray(), u"action.sources"_s, u"empty"_s);
    }

    void refusesSections() { Mistakes::check(); }

    void refusesSources_data()
    {
        Mistakes::addColumns();

        const QString defined = u"defined"_s;
        const QString words = u"defined.words"_s;
        Mistakes::add("3 words", busy, defined, source(u"one two three"_s), words, u"4 to 12"_s);
        Mistakes::add("13 words", busy, defined, source(u"1 2 3 4 5 6 7 8 9 10 11 12 13"_s), words, u"4 to 12"_s);
        Mistakes::add("blanks are no words", busy, defined, source(u"one  two   three"_s), words, u"4 to 12"_s);
        Mistakes::add("no word", busy, defined, source({}), words, u"empty"_s);
        Mistakes::add("no document", busy, u"defined.document"_s, QJsonValue::Undefined, defined, u"“document” is missing"_s);
        Mistakes::add("no words", busy, u"defined.words"_s, QJsonValue::Undefined, defined, u"“words” is missing"_s);
        Mistakes::add("words of another document", busy, u"defined"_s,
            QJsonObject{{u"document"_s, u"ITU-T Q.850"_s}, {u"words"_s, u"user busy"_s}}, words, u"4 to 12"_s);
        Mistakes::add("no section", busy, u"defined.section"_s, QJsonValue::Undefined, defined, u"“section” is missing"_s);
        Mistakes::add("section as a number", busy, u"defined.section"_s, 21.4, u"defined.section"_s, u"text"_s);
        Mistakes::add(
            "in a section", busy, u"meaning.sources[0]"_s, source(u"too few"_s), u"meaning.sources[0].words"_s, u"4 to 12"_s);
        Mistakes::add("in a fact", busy, u"facts[0].source"_s, source(u"too few"_s), u"facts[0].source.words"_s, u"4 to 12"_s);
        Mistakes::add("in a flow", busy, u"flow.sources[0]"_s, source(u"too few"_s), u"flow.sources[0].words"_s, u"4 to 12"_s);
    }

    void refusesSources() { Mistakes::check(); }

    void allows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");

        const auto row = [](const char *name, const QString &path, const QJsonValue &value) {
            QTest::newRow(name) << path << value;
        };
        row("4 words", u"defined"_s, source(u"one two three four"_s));
        row("12 words", u"defined"_s, source(u"1 2 3 4 5 6 7 8 9 10 11 12"_s));
        for (const QString &key : {u"phrases"_s, u"meaning"_s, u"seen"_s, u"action"_s, u"related"_s, u"flow"_s})
            row(qUtf8Printable(u"no "_s + key), key, QJsonValue::Undefined);
        row("a document that is not at hand", u"defined"_s, QJsonObject{{u"document"_s, u"ITU-T Q.850"_s}});
        row("a document without words", u"defined"_s, QJsonObject{{u"document"_s, u"ITU-T Q.850"_s}, {u"section"_s, u"2.2"_s}});
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
        QCOMPARE(Mistakes::described(sample.compiled().problems), QByteArray());
    }

    void refusesFacts_data()
    {
        Mistakes::addColumns();

        Mistakes::addConflict("not declared", busy, u"facts[0].fact"_s, u"isup"_s, u"facts[0].fact"_s, u"isup"_s);
        Mistakes::addConflict(
            "value outside the vocabulary", busy, u"facts[0].values[0]"_s, u"18"_s, u"facts[0].values"_s, u"18"_s);
        Mistakes::addConflict("value of another fact", busy, u"facts[1].values[0]"_s, u"17"_s, u"facts[1].values"_s, u"17"_s);
        Mistakes::add("no value", busy, u"facts[0].values"_s, QJsonArray(), u"facts[0].values"_s, u"empty"_s);
        Mistakes::add("value: number", busy, u"facts[0].values[0]"_s, 17, u"facts[0].values[0]"_s, u"object"_s);
        Mistakes::add(
            "own value: no Japanese", busy, u"facts[1].values[1].ja"_s, QJsonValue::Undefined, u"facts[1].values[1]"_s, u"ja"_s);
        Mistakes::add("level: not known", busy, u"facts[1].level"_s, u"CAN"_s, u"facts[1].level"_s, u"CAN"_s);
        Mistakes::add("level: lower case", busy, u"facts[1].level"_s, u"must"_s, u"facts[1].level"_s, u"must"_s);
        Mistakes::add("level: empty", busy, u"facts[1].level"_s, u""_s, u"facts[1].level"_s, u"empty"_s);
        Mistakes::add("condition: text", busy, u"facts[1].condition"_s, u"x"_s, u"facts[1].condition"_s, u"object"_s);
        Mistakes::add(
            "condition: no English", busy, u"facts[1].condition.en"_s, QJsonValue::Undefined, u"facts[1].condition"_s, u"en"_s);
        Mistakes::add(
            "source: missing", busy, u"facts[1].source"_s, QJsonValue::Undefined, u"facts[1]"_s, u"“source” is missing"_s);
        Mistakes::add("source: misspelt practice", busy, u"facts[1].source"_s, u"practise"_s, u"facts[1].source"_s, u"object"_s);
        Mistakes::add("fact: text", busy, u"facts[0]"_s, u"x"_s, u"facts[0]"_s, u"object"_s);
        Mistakes::addConflict("of a class: not declared", registry, u"classes[1].facts[0].fact"_s, u"kind"_s,
            u"classes.4xx.facts[0].fact"_s, u"kind"_s);
        Mistakes::addConflict("of a class: value", registry, u"classes[1].facts[0].values[0]"_s, u"last"_s,
            u"classes.4xx.facts[0].values"_s, u"last"_s);
    }

    void refusesFacts() { Mistakes::check(); }

    /// A fact whose values are the codes of the other registry of the sample, 301 and 404.
    void takesCodesAsValues()
    {
        SampleCatalog sample;
        sample.set(registry, u"facts[2].codesOf"_s, u"http"_s);
        for (const QString &value : {u"301"_s, u"17"_s}) {
            sample.set(busy, u"facts[0].values[0]"_s, value);
            QCOMPARE(Mistakes::described(sample.compiled().problems), QByteArray());
        }
        sample.set(busy, u"facts[0].values[0]"_s, u"486"_s);
        Mistakes::expectOnly(sample.compiled(), u"sip/486.json"_s, u"facts[0].values"_s, u"486"_s);
    }

    void takesAnyToken()
    {
        SampleCatalog sample;
        sample.set(registry, u"facts[2].tokens"_s, true);
        sample.set(busy, u"facts[0].values[0]"_s, u"USER_BUSY"_s);
        QCOMPARE(Mistakes::described(sample.compiled().problems), QByteArray());
    }

    void refusesFlows_data()
    {
        Mistakes::addColumns();

        const QJsonObject toItself{{u"from"_s, u"caller"_s}, {u"to"_s, u"caller"_s}, {u"text"_s, u"INVITE"_s}};
        Mistakes::add("list", busy, u"flow"_s, QJsonArray(), u"flow"_s, u"object"_s, Mistakes::many);
        Mistakes::add(
            "no deciding message", busy, u"flow.steps[2].deciding"_s, QJsonValue::Undefined, u"flow.steps"_s, u"deciding"_s);
        Mistakes::add("deciding: false", busy, u"flow.steps[2].deciding"_s, false, u"flow.steps"_s, u"deciding"_s);
        Mistakes::add(
            "deciding: text", busy, u"flow.steps[0].deciding"_s, u"yes"_s, u"flow.steps[0].deciding"_s, u"true or false"_s);
        Mistakes::addConflict("party that the registry does not declare", busy, u"flow.parties"_s,
            QJsonArray{u"caller"_s, u"callee"_s, u"postman"_s}, u"flow.parties"_s, u"postman"_s);
        Mistakes::add(
            "sender that the flow does not name", busy, u"flow.steps[0].from"_s, u"pstn"_s, u"flow.steps[0]"_s, u"pstn"_s);
        Mistakes::add(
            "receiver that the flow does not name", busy, u"flow.steps[0].to"_s, u"pstn"_s, u"flow.steps[0]"_s, u"pstn"_s);
        Mistakes::add("event at a party that the flow does not name", busy, u"flow.steps[1].at"_s, u"pstn"_s, u"flow.steps[1]"_s,
            u"pstn"_s);
        Mistakes::add("message to itself", busy, u"flow.steps[0]"_s, toItself, u"flow.steps[0].to"_s, u"another party"_s);
        Mistakes::add(
            "message without text", busy, u"flow.steps[0].text"_s, QJsonValue::Undefined, u"flow.steps[0]"_s, u"“text”"_s);
        Mistakes::add("event with a text", busy, u"flow.steps[1].text"_s, u"BYE"_s, u"flow.steps[1].text"_s, u"not known"_s);
        Mistakes::add(
            "event without Japanese", busy, u"flow.steps[1].note.ja"_s, QJsonValue::Undefined, u"flow.steps[1].note"_s, u"ja"_s);
        Mistakes::add("title: text", busy, u"flow.title"_s, u"x"_s, u"flow.title"_s, u"object"_s);
    }

    void refusesFlows() { Mistakes::check(); }
};

QTEST_APPLESS_MAIN(RecordMistakesTest)
#include "recordmistakestest.moc"
