// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "registry.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

Fact fact(const QString &id, const QString &value)
{
    return {id, {FactValue{value, {}}}, {}, {}, {}};
}

FactDeclaration declaration(const QString &id, bool accumulates = false)
{
    FactDeclaration declared;
    declared.id = id;
    declared.accumulates = accumulates;
    return declared;
}

/// Two classes with facts of their own; carries accumulates.
Registry sample()
{
    Registry registry;
    registry.id = u"sip"_s;
    registry.facts = {declaration(u"type"_s), declaration(u"carries"_s, true), declaration(u"fork"_s), declaration(u"retry"_s)};
    registry.facts[0].values = {{u"final"_s, {u"final"_s, u"最終応答"_s}}};
    registry.facts[2].valuesOf = u"type"_s;
    registry.facts[3].valuesOf = u"gone"_s;
    registry.classes = {{u"3xx"_s, 300, 399, u"violet"_s, {}, {}}, {u"4xx"_s, 400, 499, u"amber"_s, {}, {}}};
    registry.classes[1].facts = {
        fact(u"fork"_s, u"lowest"_s), fact(u"type"_s, u"final"_s), fact(u"carries"_s, u"Reason"_s), fact(u"fork"_s, u"best"_s)};
    registry.parties = {{u"caller"_s, {u"Caller"_s, u"発信側"_s}}};
    registry.unknown.first = 100;
    registry.unknown.last = 699;
    registry.unknown.ranges = {{300, 399, 300}, {400, 499, 400}, {600, 600, 603}};
    return registry;
}

QStringList described(const QList<Fact> &facts)
{
    QStringList texts;
    for (const Fact &fact : facts)
        texts.append(fact.fact + u'=' + fact.values[0].id);
    return texts;
}

} // namespace

class RegistryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void factsOf_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QStringList>("stated");
        QTest::addColumn<QStringList>("expected");

        const auto row = [](const char *name, int code, const QStringList &stated, const QStringList &expected) {
            QTest::newRow(name) << code << stated << expected;
        };
        const QStringList ofClass{u"type=final"_s, u"carries=Reason"_s, u"fork=lowest"_s, u"fork=best"_s};
        row("all of the class, as the registry orders them", 486, {}, ofClass);
        row("the first number of the class", 400, {}, ofClass);
        row("the last number of the class", 499, {}, ofClass);
        row("a class without facts", 301, {}, {});
        row("no class", 500, {u"type=final"_s}, {u"type=final"_s});
        row("its own replaces that of the class", 486, {u"type=x"_s},
            {u"type=x"_s, u"carries=Reason"_s, u"fork=lowest"_s, u"fork=best"_s});
        row("one replaces all", 486, {u"fork=x"_s}, {u"type=final"_s, u"carries=Reason"_s, u"fork=x"_s});
        row("several replace", 486, {u"fork=x"_s, u"fork=y"_s}, {u"type=final"_s, u"carries=Reason"_s, u"fork=x"_s, u"fork=y"_s});
        row("its own accumulates, and comes first", 486, {u"carries=x"_s, u"carries=y"_s},
            {u"type=final"_s, u"carries=x"_s, u"carries=y"_s, u"carries=Reason"_s, u"fork=lowest"_s, u"fork=best"_s});
        row("its own in the order of the registry", 301, {u"retry=x"_s, u"carries=y"_s, u"type=z"_s, u"carries=a"_s},
            {u"type=z"_s, u"carries=y"_s, u"carries=a"_s, u"retry=x"_s});
    }

    void factsOf()
    {
        QFETCH(int, code);
        QFETCH(QStringList, stated);
        QFETCH(QStringList, expected);
        Record record;
        record.code = code;
        for (const QString &each : stated)
            record.facts.append(fact(each.section(u'=', 0, 0), each.section(u'=', 1)));
        QCOMPARE(described(sample().factsOf(record)), expected);
    }

    void countsAs_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("counts");

        constexpr int nothing = -1;
        QTest::newRow("first of a range") << 300 << 300;
        QTest::newRow("last of a range") << 399 << 300;
        QTest::newRow("next range") << 400 << 400;
        QTest::newRow("range of one number") << 600 << 603;
        QTest::newRow("between ranges") << 500 << nothing;
        QTest::newRow("below all") << 99 << nothing;
        QTest::newRow("above all") << 700 << nothing;
        QTest::newRow("negative") << -1 << nothing;
    }

    void countsAs()
    {
        QFETCH(int, number);
        QFETCH(int, counts);
        QCOMPARE(sample().countsAs(number).value_or(-1), counts);
    }

    void classOf()
    {
        const Registry registry = sample();
        QCOMPARE(registry.classOf(399)->id, u"3xx"_s);
        QCOMPARE(registry.classOf(400)->id, u"4xx"_s);
        QVERIFY(!registry.classOf(299));
        QVERIFY(!registry.classOf(500));
    }

    void textOfValues_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<FactValue>("value");
        QTest::addColumn<Bilingual>("text");

        const Bilingual final{u"final"_s, u"最終応答"_s};
        const Bilingual own{u"once"_s, u"一度だけ"_s};
        const FactValue known{u"final"_s, {}};
        QTest::newRow("of the vocabulary") << u"type"_s << known << final;
        QTest::newRow("of the vocabulary of another fact") << u"fork"_s << known << final;
        QTest::newRow("a text of its own") << u"type"_s << FactValue{{}, own} << own;
        QTest::newRow("not in the vocabulary") << u"type"_s << FactValue{u"x"_s, {}} << Bilingual{u"x"_s, u"x"_s};
        QTest::newRow("no vocabulary") << u"carries"_s << known << Bilingual{u"final"_s, u"final"_s};
        QTest::newRow("vocabulary of a fact that does not exist") << u"retry"_s << known << Bilingual{u"final"_s, u"final"_s};
    }

    void textOfValues()
    {
        QFETCH(QString, fact);
        QFETCH(FactValue, value);
        QFETCH(Bilingual, text);
        const Registry registry = sample();
        QVERIFY(registry.text(*registry.declaration(fact), value) == text);
    }

    void codeOf_data()
    {
        QTest::addColumn<QString>("fact");
        QTest::addColumn<FactValue>("value");
        QTest::addColumn<QString>("code");

        QTest::newRow("number") << u"fork"_s << FactValue{u"17"_s, {}} << u"q850/17"_s;
        QTest::newRow("of the fact whose values it shares") << u"retry"_s << FactValue{u"17"_s, {}} << u"q850/17"_s;
        QTest::newRow("of the vocabulary") << u"fork"_s << FactValue{u"none"_s, {}} << QString();
        QTest::newRow("a text of its own") << u"fork"_s << FactValue{{}, {u"17"_s, u"17"_s}} << QString();
        QTest::newRow("a fact without codes") << u"type"_s << FactValue{u"17"_s, {}} << QString();
    }

    void codeOf()
    {
        QFETCH(QString, fact);
        QFETCH(FactValue, value);
        QFETCH(QString, code);
        Registry registry = sample();
        registry.facts[2].valuesOf.clear();
        registry.facts[2].codesOf = u"q850"_s;
        registry.facts[3].valuesOf = u"fork"_s;
        const std::optional<CodeId> found = registry.codeOf(*registry.declaration(fact), value);
        QCOMPARE(found ? found->toString() : QString(), code);
    }

    void names()
    {
        Registry registry;
        QCOMPARE(registry.nameOf(17, u"User busy"_s, u"話中"_s, Language::Japanese), u"17 User busy"_s);
        registry.glossIsName = true;
        QCOMPARE(registry.nameOf(17, u"User busy"_s, u"話中"_s, Language::Japanese), u"17 話中"_s);
        QCOMPARE(registry.nameOf(17, u"User busy"_s, u"話中"_s, Language::English), u"17 User busy"_s);
    }

    void labels()
    {
        Registry registry = sample();
        registry.id = u"q850"_s;
        QCOMPARE(registry.labelled(17), u"q850 17"_s);
        registry.label = u"Q.850"_s;
        QCOMPARE(registry.labelled(17), u"Q.850 17"_s);
    }

    void declarations()
    {
        const Registry registry = sample();
        QCOMPARE(registry.declaration(u"carries"_s)->id, u"carries"_s);
        QVERIFY(!registry.declaration(u"gone"_s));
        QVERIFY(!registry.declaration({}));
    }

    void partyNames()
    {
        QCOMPARE(sample().partyName(u"caller"_s).ja, u"発信側"_s);
        QCOMPARE(sample().partyName(u"postman"_s).en, u"postman"_s);
    }
};

QTEST_APPLESS_MAIN(RegistryTest)
#include "registrytest.moc"
