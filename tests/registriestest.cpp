// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "registries.h"
#include "bytes.h"
#include "codec.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &id, const QString &label)
{
    Registry registry;
    registry.id = id;
    registry.label = label;
    ByteWriter writer;
    encode(writer, registry);
    return writer.take();
}

void append(ByteWriter &part, const QString &id, const QStringList &prefixes, const QByteArray &bytes)
{
    part.text(id);
    part.u32(quint32(prefixes.size()));
    for (const QString &prefix : prefixes)
        part.text(prefix);
    part.u32(quint32(bytes.size()));
    part.raw(bytes);
}

QByteArray samplePart(const QByteArray &second)
{
    ByteWriter part;
    part.u32(2);
    append(part, u"sip"_s, {u"sip"_s, u"sip/2.0"_s}, encoded(u"sip"_s, u"SIP"_s));
    append(part, u"q850"_s, {u"cause"_s}, second);
    return part.take();
}

} // namespace

class RegistriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inTheirOrder()
    {
        const QByteArray part = samplePart(encoded(u"q850"_s, u"Q.850"_s));
        const Registries registries(part);
        QCOMPARE(registries.size(), size_t(2));
        QCOMPARE(registries.id(0), u"sip"_s);
        QCOMPARE(registries.prefixes(0), (QStringList{u"sip"_s, u"sip/2.0"_s}));
        QCOMPARE(registries[1].label, u"Q.850"_s);
        QCOMPARE(registries.front().label, u"SIP"_s);
        QStringList ids;
        for (const Registry &registry : registries)
            ids.append(registry.id);
        QCOMPARE(ids, (QStringList{u"sip"_s, u"q850"_s}));
    }

    void places_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("index");

        QTest::newRow("first") << u"sip"_s << 0;
        QTest::newRow("last") << u"q850"_s << 1;
        QTest::newRow("unknown") << u"http"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }
    void places()
    {
        QFETCH(QString, id);
        QFETCH(int, index);
        const QByteArray part = samplePart(encoded(u"q850"_s, {}));
        const Registries registries(part);
        QCOMPARE(registries.indexOf(id), index);
        QCOMPARE(registries.id(index), index < 0 ? QString() : id);
    }

    /// The bytes of one may be damaged while it can be told where the others are.
    void damagedRegistry()
    {
        const QByteArray part = samplePart(encoded(u"q850"_s, u"Q.850"_s).chopped(3));
        const Registries registries(part);
        QCOMPARE(registries[0].label, u"SIP"_s);
        QVERIFY(!registries.isDamaged(0));
        QVERIFY(registries.isDamaged(1));
        QCOMPARE(registries[1].id, u"q850"_s);
        QVERIFY(registries[1].label.isEmpty());
    }

    void damagedPart()
    {
        const QByteArray part = samplePart(encoded(u"q850"_s, u"Q.850"_s));
        for (qsizetype size = 0; size < part.size(); ++size)
            QVERIFY2(Registries(QByteArrayView(part).first(size)).empty(), qPrintable(QString::number(size)));
    }
};

QTEST_APPLESS_MAIN(RegistriesTest)
#include "registriestest.moc"
