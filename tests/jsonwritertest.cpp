// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "jsonwriter.h"

#include "articlesamples.h"
#include "expectedfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

int sip(int number)
{
    return shippedCatalog().indexOf({u"sip"_s, number});
}

QString differenceFrom(const QString &name, const QJsonObject &object)
{
    return differenceFromFile(
        QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/articles/") + name, QString::fromUtf8(QJsonDocument(object).toJson()));
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const QJsonValue &value : array.toArray())
        strings.append(value.toString());
    return strings;
}

} // namespace

class JsonWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void record()
    {
        const QString difference = differenceFrom(u"sip-487.json"_s, recordToJson(shippedCatalog(), sip(487)));
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }

    /// The two records stand in it as record() has them; in the file only their ids.
    void comparison()
    {
        QJsonObject object = comparisonToJson(shippedCatalog(), sip(301), sip(487));
        QJsonArray ids;
        for (const QJsonValue &code : object.value(u"codes"_s).toArray())
            ids.append(code.toObject().value(u"id"_s));
        QCOMPARE(object.value(u"codes"_s).toArray().last().toObject(), recordToJson(shippedCatalog(), sip(487)));
        object.insert(u"codes"_s, ids);
        const QString difference = differenceFrom(u"sip-301--sip-487.json"_s, object);
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }

    /// Each record as its file has it, with its id.
    void recordsAsTheirFiles()
    {
        const Catalog &catalog = shippedCatalog();
        for (int code = 0; code < catalog.size(); ++code) {
            QFile file(QStringLiteral(KOTAE_SOURCE_DIR "/resources/catalog/%1.json").arg(catalog.id(code).toString()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject written = recordToJson(catalog, code);
            QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
            expected.insert(u"id"_s, catalog.id(code).toString());
            QCOMPARE(QStringList(written.keys()), QStringList(expected.keys()));
            for (const QString &key : expected.keys())
                QVERIFY2(written.value(key) == expected.value(key), qUtf8Printable(catalog.title(code) + u": "_s + key));
        }
    }

    void comparesAndSwaps()
    {
        const QJsonObject object = comparisonToJson(shippedCatalog(), sip(487), sip(301));
        QCOMPARE(object.keys(), (QStringList{u"codes"_s, u"differs"_s, u"mapped"_s, u"note"_s}));
        const QJsonArray codes = object.value(u"codes"_s).toArray();
        QCOMPARE(codes.size(), 2);
        QCOMPARE(codes[0].toObject().value(u"id"_s).toString(), u"sip/487"_s);
        QCOMPARE(codes[1].toObject().value(u"id"_s).toString(), u"sip/301"_s);
        const QJsonObject other = comparisonToJson(shippedCatalog(), sip(301), sip(487));
        QCOMPARE(object.value(u"note"_s), other.value(u"note"_s));
        QCOMPARE(stringsOf(object.value(u"differs"_s)), stringsOf(other.value(u"differs"_s)));
        QVERIFY(stringsOf(object.value(u"differs"_s)).contains(u"retry"_s));
        QVERIFY(!stringsOf(object.value(u"differs"_s)).contains(u"type"_s));
    }

    /// One mapping, seen from its two ends.
    void mappedToEachOther()
    {
        const int userBusy = shippedCatalog().indexOf({u"q850"_s, 17});
        const QJsonObject object = comparisonToJson(shippedCatalog(), sip(486), userBusy);
        QCOMPARE(stringsOf(object.value(u"mapped"_s)), (QStringList{u"isup-out"_s, u"isup-in"_s, u"qsig-out"_s, u"qsig-in"_s}));
        QCOMPARE(object.value(u"differs"_s).toArray(), QJsonArray());
    }

    void withoutNote()
    {
        const QJsonObject object = comparisonToJson(shippedCatalog(), sip(100), sip(301));
        QVERIFY(object.contains(u"note"_s));
        QVERIFY(object.value(u"note"_s).isNull());
    }

    void withItself()
    {
        const QJsonObject object = comparisonToJson(shippedCatalog(), sip(487), sip(487));
        QCOMPARE(object.value(u"codes"_s).toArray().size(), 2);
        QCOMPARE(object.value(u"differs"_s).toArray(), QJsonArray());
    }

    void damagedRecord()
    {
        QCOMPARE(recordToJson(shippedCatalog(), -1), QJsonObject());
        QCOMPARE(comparisonToJson(shippedCatalog(), sip(487), shippedCatalog().size()), QJsonObject());
    }
};

QTEST_APPLESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
