// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalog.h"

#include "recordjson.h"
#include "recordparser.h"
#include "samplecatalog.h"

#include <QJsonDocument>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

const QStringList sampleIds{u"sip/301"_s, u"sip/404"_s, u"sip/486"_s, u"http/301"_s, u"http/404"_s};

Record parsedRecord(const QJsonValue &json)
{
    QList<Problem> problems;
    const QString file = u"record.json"_s;
    const std::optional<JsonValue> value = parseJson(file, QJsonDocument(json.toObject()).toJson(), problems);
    JsonFields fields(file, *value, {}, problems);
    return parseRecord(fields);
}

} // namespace

class CatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_block = m_sample.compiled().block;
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    void ordersByRegistryAndNumber()
    {
        QStringList ids;
        for (int index = 0; index < m_catalog->size(); ++index)
            ids.append(m_catalog->id(index).toString());
        QCOMPARE(ids, sampleIds);
    }

    void readsRows_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < int(sampleIds.size()); ++index)
            QTest::newRow(qUtf8Printable(sampleIds[index])) << index;
    }

    void readsRows()
    {
        QFETCH(int, index);
        const QString file = sampleIds[index] + u".json"_s;
        QCOMPARE(m_catalog->number(index), m_sample.value(file, u"code"_s).toInt());
        QCOMPARE(m_catalog->common(index), m_sample.value(file, u"common"_s).toInt());
        QCOMPARE(m_catalog->phrase(index), m_sample.value(file, u"phrase"_s).toString());
        QCOMPARE(m_catalog->gloss(index), m_sample.value(file, u"gloss.text"_s).toString());
        QCOMPARE(m_catalog->summary(index, Language::English), m_sample.value(file, u"summary.en"_s).toString());
        QCOMPARE(m_catalog->summary(index, Language::Japanese), m_sample.value(file, u"summary.ja"_s).toString());
        QCOMPARE(m_catalog->title(index), QString::number(m_catalog->number(index)) + u' ' + m_catalog->phrase(index));
        const bool first = sampleIds[index].startsWith(u"sip/"_s);
        QCOMPARE(m_catalog->registryTag(index), first ? QString() : u"http"_s);
        QCOMPARE(m_catalog->taggedTitle(index), m_catalog->title(index) + (first ? QString() : u" (http)"_s));
        QCOMPARE(m_catalog->registryOf(index).id, sampleIds[index].section(u'/', 0, 0));
        QCOMPARE(m_catalog->codeClass(index)->id, m_catalog->number(index) < 400 ? u"3xx"_s : u"4xx"_s);
    }

    void readsRecords_data() { readsRows_data(); }

    void readsRecords()
    {
        QFETCH(int, index);
        const QJsonValue json = m_sample.value(sampleIds[index] + u".json"_s);
        const std::optional<Record> record = m_catalog->record(index);
        QVERIFY(record);
        QVERIFY(*record == parsedRecord(json));
        QCOMPARE(toJson(*record), json.toObject());
    }

    void readsEveryStatus_data()
    {
        QTest::addColumn<QString>("status");
        for (const QString &status : {u"registered"_s, u"deprecated"_s, u"reserved"_s, u"unregistered"_s})
            QTest::newRow(qUtf8Printable(status)) << status;
    }

    void readsEveryStatus()
    {
        QFETCH(QString, status);
        SampleCatalog sample;
        sample.set(u"sip/301.json"_s, u"status"_s, status);
        const QByteArray block = sample.compiled().block;
        QString error;
        const auto catalog = Catalog::fromBytes(block, &error);
        QVERIFY2(catalog, qUtf8Printable(error));
        QCOMPARE(toJson(*catalog->record(0)).value(u"status"_s).toString(), status);
    }

    void hasNoRecordBeyondTheEnd()
    {
        QVERIFY(!m_catalog->record(m_catalog->size()));
        QVERIFY(!m_catalog->record(-1));
        QCOMPARE(m_catalog->phrase(m_catalog->size()), QString());
        QCOMPARE(m_catalog->phrase(-1), QString());
    }

    void readsRegistries()
    {
        const auto &registries = m_catalog->registries();
        QCOMPARE(registries.size(), size_t(2));
        QCOMPARE(registries[0].id, u"sip"_s);
        QCOMPARE(registries[1].id, u"http"_s);
        QCOMPARE(m_catalog->registry(u"http"_s)->order, 2);
        QVERIFY(!m_catalog->registry(u"q850"_s));

        const Registry &registry = registries[0];
        QCOMPARE(registry.order, 1);
        QCOMPARE(registry.name.en, u"SIP response codes"_s);
        QCOMPARE(registry.authority.ja, u"IANA の登録簿"_s);
        QCOMPARE(registry.updated, u"2026-01-31"_s);
        QCOMPARE(registry.prefixes, QStringList{u"sip"_s});
        QCOMPARE(registry.filter, u"sip.Status-Code == %1"_s);
        QCOMPARE(registry.patterns, QStringList{u"^SIP/2\\.0 (\\d{3})"_s});
        QCOMPARE(registry.aliases.size(), 1);
        QCOMPARE(registry.aliases[0].text, u"busy tone"_s);
        QCOMPARE(registry.aliases[0].code, 486);
    }

    void readsWhatUnknownNumbersAre()
    {
        const UnknownNumbers &unknown = m_catalog->registryOf(0).unknown;
        QCOMPARE(unknown.first, 100);
        QCOMPARE(unknown.last, 699);
        QCOMPARE(unknown.ranges.size(), 2);
        QCOMPARE(unknown.ranges[1].from, 400);
        QCOMPARE(unknown.ranges[1].to, 499);
        QCOMPARE(unknown.ranges[1].as, 404);
        QCOMPARE(unknown.source.section, u"8.1.3.2"_s);
        QCOMPARE(unknown.outside.ja, QStringList{u"破棄されます。"_s});
        QCOMPARE(unknown.outside.practice, QList<int>{1});
    }

    void readsDeclarations()
    {
        const Registry &registry = m_catalog->registryOf(0);
        QCOMPARE(registry.classes.size(), 2);
        QCOMPARE(registry.classes[1].from, 400);
        QCOMPARE(registry.classes[1].to, 499);
        QCOMPARE(registry.classes[1].colour, u"amber"_s);
        QCOMPARE(registry.classes[1].name.ja, u"クライアントエラー"_s);
        QCOMPARE(registry.classes[1].facts.size(), 2);
        QCOMPARE(registry.classes[1].facts[1].level, u"MAY"_s);
        QVERIFY(registry.classes[1].facts[1].source.isPractice());
        QVERIFY(!registry.declaration(u"type"_s)->accumulates);
        QVERIFY(registry.declaration(u"carries"_s)->accumulates);
        QCOMPARE(registry.declaration(u"carries"_s)->label.en, u"Carries"_s);
        QCOMPARE(registry.declaration(u"type"_s)->explanation.en, u"Final or not."_s);
        QCOMPARE(registry.vocabulary(*registry.declaration(u"carries"_s)).size(), 2);
        QCOMPARE(registry.text(*registry.declaration(u"carries"_s), {u"Reason"_s, {}}).ja, u"Reason"_s);
        QCOMPARE(registry.text(*registry.declaration(u"isup-in"_s), {u"17"_s, {}}).en, u"17 User busy"_s);
        QCOMPARE(registry.partyName(u"callee"_s).ja, u"着信側"_s);
        QCOMPARE(registry.partyName(u"pstn"_s).ja, u"PSTN"_s);
    }

    void findsPairNotes_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("exists");

        QTest::newRow("one registry") << u"sip/301"_s << u"sip/486"_s << true;
        QTest::newRow("two registries") << u"http/404"_s << u"sip/404"_s << true;
        QTest::newRow("no note") << u"sip/301"_s << u"sip/404"_s << false;
        QTest::newRow("no note, other registry") << u"http/301"_s << u"sip/486"_s << false;
        QTest::newRow("the same code") << u"sip/301"_s << u"sip/301"_s << false;
    }

    void findsPairNotes()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, exists);
        const int left = indexOf(first);
        const int right = indexOf(second);
        const std::optional<PairNote> note = m_catalog->pairNotes().between(left, right);
        QCOMPARE(note.has_value(), exists);
        QVERIFY(m_catalog->pairNotes().between(right, left) == note);
        QCOMPARE(m_catalog->pairNotes().partnersOf(left).contains(right), exists);
        QCOMPARE(m_catalog->pairNotes().partnersOf(right).contains(left), exists);
        if (note) {
            QCOMPARE(note->codes, (QStringList{first, second}));
            QCOMPARE(note->note.en, QStringList{u"One is gone, one is busy."_s});
            QCOMPARE(note->note.ja, QStringList{u"一方は不明で、一方は話中です。"_s});
            QCOMPARE(note->note.practice, QList<int>{1});
        }
    }

    void hasNoPairNoteOfCodesThatDoNotExist()
    {
        QVERIFY(!m_catalog->pairNotes().between(0, m_catalog->size()));
        QVERIFY(!m_catalog->pairNotes().between(-1, 0));
        QVERIFY(m_catalog->pairNotes().partnersOf(-1).isEmpty());
    }

    void findsNumbers()
    {
        QCOMPARE(m_catalog->withNumber(404), (QList<int>{indexOf(u"sip/404"_s), indexOf(u"http/404"_s)}));
        QCOMPARE(m_catalog->withNumber(486), QList<int>{indexOf(u"sip/486"_s)});
        QCOMPARE(m_catalog->withNumber(487), QList<int>());
        QCOMPARE(m_catalog->withNumber(-1), QList<int>());
    }

    void findsIds()
    {
        for (int index = 0; index < int(sampleIds.size()); ++index)
            QCOMPARE(indexOf(sampleIds[index]), index);
        QCOMPARE(m_catalog->indexOf({u"http"_s, 486}), -1);
        QCOMPARE(m_catalog->indexOf({u"q850"_s, 404}), -1);
        QCOMPARE(m_catalog->indexOf({}), -1);
    }

private:
    int indexOf(const QString &id) const { return m_catalog->indexOf(CodeId::fromString(id).value_or(CodeId())); }

    SampleCatalog m_sample;
    QByteArray m_block;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(CatalogTest)
#include "catalogtest.moc"
