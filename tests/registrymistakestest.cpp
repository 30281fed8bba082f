// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalogmistakes.h"
#include "samplecatalog.h"

#include <QJsonArray>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

const QString registry = u"sip/registry.json"_s;
const QString pair = u"pairs/sip-301--sip-486.json"_s;

} // namespace

/// What the compiler says of a registry.json and of a pair note.
class RegistryMistakesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesRegistries_data()
    {
        Mistakes::addColumns();

        for (const QString &key : SampleCatalog().value(registry).toObject().keys()) {
            if (key != u"filter"_s)
                Mistakes::add(qUtf8Printable(u"missing "_s + key), registry, key, QJsonValue::Undefined, {},
                    u"“%1” is missing"_s.arg(key), Mistakes::many);
        }
        Mistakes::add("unknown key", registry, u"nmae"_s, u"x"_s, u"nmae"_s, u"not known"_s);
        Mistakes::addConflict("id: not the folder", registry, u"id"_s, u"sap"_s, u"id"_s, u"folder"_s, Mistakes::many);
        Mistakes::add("order: 0", registry, u"order"_s, 0, u"order"_s, u"between"_s);
        Mistakes::addConflict("order: that of another", registry, u"order"_s, 2, u"order"_s, u"http"_s, 2);
        Mistakes::add("updated: no date", registry, u"updated"_s, u"January"_s, u"updated"_s, u"date"_s);
        Mistakes::add("updated: no day", registry, u"updated"_s, u"2026-02-30"_s, u"updated"_s, u"date"_s);
        Mistakes::add("patterns: no capture", registry, u"patterns[0]"_s, u"^SIP"_s, u"patterns"_s, u"^SIP"_s);
        Mistakes::add("patterns: not an expression", registry, u"patterns[0]"_s, u"(\\d"_s, u"patterns"_s, u"(\\d"_s);
        Mistakes::add("aliases: text", registry, u"aliases"_s, u"x"_s, u"aliases"_s, u"list"_s);
        Mistakes::add("aliases: object", registry, u"aliases"_s, QJsonObject(), u"aliases"_s, u"list"_s);
        Mistakes::add("aliases: no code", registry, u"aliases[0].code"_s, QJsonValue::Undefined, u"aliases[0]"_s, u"code"_s);
        Mistakes::add("prefixes: text", registry, u"prefixes"_s, u"sip"_s, u"prefixes"_s, u"list"_s);
    }

    void refusesRegistries() { Mistakes::check(); }

    void refusesDeclarations_data()
    {
        Mistakes::addColumns();

        Mistakes::add("class: range upside down", registry, u"classes[0].to"_s, 299, u"classes[0].to"_s, u"between 300"_s);
        Mistakes::add("class: overlaps another", registry, u"classes[0].to"_s, 400, u"classes"_s, u"4xx"_s);
        Mistakes::add("class: id twice", registry, u"classes[0].id"_s, u"4xx"_s, u"classes"_s, u"4xx"_s);
        Mistakes::add("class: no such colour", registry, u"classes[0].colour"_s, u"mauve"_s, u"classes[0].colour"_s, u"mauve"_s);
        Mistakes::add("class: no colour", registry, u"classes[0].colour"_s, QJsonValue::Undefined, u"classes[0]"_s, u"colour"_s);
        Mistakes::add("fact: declared twice", registry, u"facts[0].id"_s, u"carries"_s, u"facts"_s, u"carries"_s, Mistakes::many);
        Mistakes::addConflict("fact: values of one that does not exist", registry, u"facts[3].valuesOf"_s, u"isup"_s,
            u"facts.isup-in"_s, u"isup"_s);
        Mistakes::add("fact: values of its own and of another", registry, u"facts[3].values"_s, QJsonObject(),
            u"facts[3].values"_s, u"not known"_s);
        Mistakes::addConflict("fact: codes of a registry that does not exist", registry, u"facts[2].codesOf"_s, u"q850"_s,
            u"facts.isup-out.codesOf"_s, u"q850"_s);
        Mistakes::add("fact: codes of another registry and values of another fact", registry, u"facts[3].codesOf"_s, u"http"_s,
            u"facts[3].codesOf"_s, u"not known"_s);
        Mistakes::add("fact: tokens: text", registry, u"facts[2].tokens"_s, u"yes"_s, u"facts[2].tokens"_s, u"true or false"_s);
        Mistakes::addConflict(
            "bare numbers of a registry that does not exist", registry, u"bareNumbers"_s, u"q850"_s, u"bareNumbers"_s, u"q850"_s);
        Mistakes::add("unknown: ranges without a source", registry, u"unknown.source"_s, QJsonValue::Undefined, u"unknown"_s,
            u"“source” is missing"_s);
        Mistakes::add("fact: no values", registry, u"facts[0].values"_s, QJsonValue::Undefined, u"facts[0]"_s, u"values"_s);
        Mistakes::add("value: no Japanese", registry, u"facts[0].values.final.ja"_s, QJsonValue::Undefined,
            u"facts[0].values.final"_s, u"ja"_s);
        Mistakes::add(
            "value: empty token", registry, u"facts[1].values.Reason"_s, u""_s, u"facts[1].values.Reason"_s, u"empty"_s);
        Mistakes::add("party: number", registry, u"parties.pstn"_s, 1, u"parties.pstn"_s, u"object"_s);
        Mistakes::add("unknown: last before first", registry, u"unknown.last"_s, 99, u"unknown.last"_s, u"between 100"_s);
        Mistakes::add(
            "unknown: range upside down", registry, u"unknown.ranges[0].to"_s, 200, u"unknown.ranges[0].to"_s, u"between 300"_s);
    }

    void refusesDeclarations() { Mistakes::check(); }

    void refusesPairs_data()
    {
        Mistakes::addColumns();

        const QString codes = u"codes"_s;
        Mistakes::add("missing codes", pair, codes, QJsonValue::Undefined, {}, u"“codes” is missing"_s, Mistakes::many);
        Mistakes::add("missing note", pair, u"note"_s, QJsonValue::Undefined, {}, u"“note” is missing"_s);
        Mistakes::add("one code", pair, codes, QJsonArray{u"sip/301"_s}, codes, u"two codes"_s);
        Mistakes::add("three codes", pair, codes, QJsonArray{u"sip/301"_s, u"sip/404"_s, u"sip/486"_s}, codes, u"two codes"_s);
        Mistakes::addConflict(
            "the same code", pair, codes, QJsonArray{u"sip/301"_s, u"sip/301"_s}, codes, u"smaller first"_s, Mistakes::many);
        Mistakes::addConflict(
            "larger first", pair, codes, QJsonArray{u"sip/486"_s, u"sip/301"_s}, codes, u"smaller first"_s, Mistakes::many);
        Mistakes::addConflict(
            "does not exist", pair, codes, QJsonArray{u"sip/301"_s, u"sip/487"_s}, codes, u"no code sip/487"_s, Mistakes::many);
        Mistakes::addConflict(
            "not the file's name", pair, codes, QJsonArray{u"sip/301"_s, u"sip/404"_s}, codes, u"sip-301--sip-404.json"_s);
        Mistakes::add("note without a source", pair, u"note.practice"_s, QJsonValue::Undefined, u"note"_s, u"source"_s);
        Mistakes::add("unknown key", pair, u"codez"_s, 1, u"codez"_s, u"not known"_s);
    }

    void refusesPairs() { Mistakes::check(); }

    void refusesAPairInTheWrongOrderUnderItsName()
    {
        SampleCatalog sample;
        sample.set(pair, u"codes"_s, QJsonArray{u"sip/486"_s, u"sip/301"_s});
        sample.rename(pair, u"pairs/sip-486--sip-301.json"_s);
        Mistakes::expectOnly(sample.compiled(), u"pairs/sip-486--sip-301.json"_s, u"codes"_s, u"smaller first"_s);
    }
};

QTEST_APPLESS_MAIN(RegistryMistakesTest)
#include "registrymistakestest.moc"
