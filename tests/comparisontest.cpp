// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparison.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

Fact fact(const QString &id, const QStringList &values, const QString &level = {}, const QString &condition = {},
    const Source &source = {})
{
    Fact fact{id, {}, level, {condition, condition}, source};
    for (const QString &value : values)
        fact.values.append({value, {}});
    return fact;
}

/// A registry with these facts declared, in this order, and one class that states something itself.
Registry registry(const QStringList &declared, const QList<Fact> &ofClass = {})
{
    Registry registry;
    registry.id = u"sip"_s;
    registry.classes.append({u"4xx"_s, 400, 499, u"amber"_s, {}, ofClass});
    for (const QString &id : declared)
        registry.facts.append({id, id == u"carries"});
    return registry;
}

Record record(const QList<Fact> &facts)
{
    Record record;
    record.code = 486;
    record.facts = facts;
    return record;
}

QString signOf(FactComparison::Verdict verdict)
{
    switch (verdict) {
    case FactComparison::Verdict::Differ:
        return u"≠ "_s;
    case FactComparison::Verdict::NameEachOther:
        return u"⇄ "_s;
    case FactComparison::Verdict::Agree:
        break;
    }
    return {};
}

/// The rows in words: "retry", "≠ retry", "⇄ retry".
QStringList rowsOf(const QList<FactComparison> &comparison)
{
    QStringList rows;
    for (const FactComparison &row : comparison)
        rows.append(signOf(row.verdict) + row.fact);
    return rows;
}

} // namespace

Q_DECLARE_METATYPE(QList<Kotae::Fact>)

class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void differs_data()
    {
        QTest::addColumn<QList<Fact>>("left");
        QTest::addColumn<QList<Fact>>("right");
        QTest::addColumn<bool>("differs");
        using Facts = QList<Fact>;
        const Source one{u"RFC 3261"_s, u"9.2"_s, u"some words of it"_s};
        const Source other{u"RFC 3398"_s, u"8.2"_s, u"other words of that"_s};
        const Facts two{fact(u"retry"_s, {u"a"_s}, u"MAY"_s), fact(u"retry"_s, {u"b"_s}, u"MAY"_s)};

        QTest::newRow("same") << Facts{fact(u"retry"_s, {u"a"_s})} << Facts{fact(u"retry"_s, {u"a"_s})} << false;
        QTest::newRow("value") << Facts{fact(u"retry"_s, {u"a"_s})} << Facts{fact(u"retry"_s, {u"b"_s})} << true;
        QTest::newRow("level") << Facts{fact(u"retry"_s, {u"a"_s}, u"MAY"_s)} << Facts{fact(u"retry"_s, {u"a"_s}, u"MUST"_s)}
                               << true;
        QTest::newRow("no level") << Facts{fact(u"retry"_s, {u"a"_s}, u"MAY"_s)} << Facts{fact(u"retry"_s, {u"a"_s})} << true;
        QTest::newRow("condition") << Facts{fact(u"retry"_s, {u"a"_s}, {}, u"if"_s)}
                                   << Facts{fact(u"retry"_s, {u"a"_s}, {}, u"unless"_s)} << true;
        QTest::newRow("no condition") << Facts{fact(u"retry"_s, {u"a"_s}, {}, u"if"_s)} << Facts{fact(u"retry"_s, {u"a"_s})}
                                      << true;
        QTest::newRow("source") << Facts{fact(u"retry"_s, {u"a"_s}, {}, {}, one)}
                                << Facts{fact(u"retry"_s, {u"a"_s}, {}, {}, other)} << false;
        QTest::newRow("practice") << Facts{fact(u"retry"_s, {u"a"_s}, {}, {}, one)} << Facts{fact(u"retry"_s, {u"a"_s})} << false;
        QTest::newRow("order of statements") << two << Facts{two[1], two[0]} << false;
        QTest::newRow("order of values") << Facts{fact(u"retry"_s, {u"a"_s, u"b"_s})} << Facts{fact(u"retry"_s, {u"b"_s, u"a"_s})}
                                         << false;
        QTest::newRow("one by one") << two << Facts{fact(u"retry"_s, {u"b"_s, u"a"_s}, u"MAY"_s)} << false;
        QTest::newRow("one more value") << Facts{fact(u"retry"_s, {u"a"_s, u"b"_s})} << Facts{fact(u"retry"_s, {u"a"_s})} << true;
        QTest::newRow("one more statement") << two << Facts{two[0]} << true;
        QTest::newRow("said twice") << Facts{fact(u"retry"_s, {u"a"_s}, {}, {}, one), fact(u"retry"_s, {u"a"_s}, {}, {}, other)}
                                    << Facts{fact(u"retry"_s, {u"a"_s}, {}, {}, one)} << false;
        QTest::newRow("only left") << two << Facts{} << true;
        QTest::newRow("only right") << Facts{} << two << true;
    }

    void differs()
    {
        QFETCH(QList<Fact>, left);
        QFETCH(QList<Fact>, right);
        QFETCH(bool, differs);
        const Registry sip = registry({u"retry"_s});
        const auto rows = compareFacts(sip, record(left), sip, record(right));
        QCOMPARE(rows,
            (QList<FactComparison>{
                {u"retry"_s, left, right, differs ? FactComparison::Verdict::Differ : FactComparison::Verdict::Agree}}));
    }

    void textOfItsOwnIsAValue()
    {
        const Registry sip = registry({u"retry"_s});
        const auto stating = [](const QString &japanese) {
            Fact own = fact(u"retry"_s, {});
            own.values.append(FactValue{{}, {u"after a while"_s, japanese}});
            return record({own});
        };
        QCOMPARE(rowsOf(compareFacts(sip, stating(u"後で"_s), sip, stating(u"後で"_s))), QStringList{u"retry"_s});
        QCOMPARE(rowsOf(compareFacts(sip, stating(u"後で"_s), sip, stating(u"随時"_s))), QStringList{u"≠ retry"_s});
    }

    void keepsTheOrderOfTheRegistry()
    {
        const Registry sip = registry({u"type"_s, u"retry"_s, u"scope"_s, u"never stated"_s});
        const Record left = record({fact(u"scope"_s, {u"a"_s}), fact(u"type"_s, {u"a"_s})});
        const Record right = record({fact(u"retry"_s, {u"a"_s}), fact(u"type"_s, {u"a"_s})});
        QCOMPARE(rowsOf(compareFacts(sip, left, sip, right)), (QStringList{u"type"_s, u"≠ retry"_s, u"≠ scope"_s}));
    }

    /// What the class states counts as the record's own.
    void factsOfTheClassCount()
    {
        const QList<Fact> ofClass{fact(u"type"_s, {u"final"_s}), fact(u"carries"_s, {u"Reason"_s})};
        const Registry sip = registry({u"type"_s, u"carries"_s}, ofClass);
        const Record plain = record({});
        const Record adding = record({fact(u"carries"_s, {u"Contact"_s})});
        const Record repeating = record({fact(u"type"_s, {u"final"_s}), fact(u"carries"_s, {u"Reason"_s})});
        QCOMPARE(rowsOf(compareFacts(sip, plain, sip, adding)), (QStringList{u"type"_s, u"≠ carries"_s}));
        QCOMPARE(rowsOf(compareFacts(sip, plain, sip, repeating)), (QStringList{u"type"_s, u"carries"_s}));
    }

    /// Of two registries only what both declare can be set against each other.
    void twoRegistries()
    {
        const Registry sip = registry({u"type"_s, u"sender"_s, u"scope"_s});
        const Registry q850 = registry({u"scope"_s, u"location"_s, u"type"_s});
        const Record left = record({fact(u"type"_s, {u"a"_s}), fact(u"sender"_s, {u"a"_s}), fact(u"scope"_s, {u"a"_s})});
        const Record right = record({fact(u"type"_s, {u"a"_s}), fact(u"location"_s, {u"a"_s}), fact(u"scope"_s, {u"b"_s})});
        QCOMPARE(rowsOf(compareFacts(sip, left, q850, right)), (QStringList{u"type"_s, u"≠ scope"_s}));
        QCOMPARE(rowsOf(compareFacts(q850, right, sip, left)), (QStringList{u"≠ scope"_s, u"type"_s}));
        QCOMPARE(rowsOf(compareFacts(sip, left, registry({}), record({}))), QStringList());
    }

    void codesThatNameEachOther_data()
    {
        QTest::addColumn<QStringList>("of486");
        QTest::addColumn<QStringList>("of17");
        QTest::addColumn<QString>("row");

        QTest::newRow("each other") << QStringList{u"17"_s} << QStringList{u"486"_s} << u"⇄ out"_s;
        QTest::newRow("among more") << QStringList{u"17"_s} << QStringList{u"486"_s, u"600"_s} << u"⇄ out"_s;
        QTest::newRow("among more on both sides")
            << QStringList{u"21"_s, u"17"_s} << QStringList{u"600"_s, u"486"_s} << u"⇄ out"_s;
        QTest::newRow("only the left one") << QStringList{u"17"_s} << QStringList{u"600"_s} << u"≠ out"_s;
        QTest::newRow("only the right one") << QStringList{u"18"_s} << QStringList{u"486"_s} << u"≠ out"_s;
        QTest::newRow("nothing on the right") << QStringList{u"17"_s} << QStringList() << u"≠ out"_s;
    }

    /// 486 becomes 17 and 17 comes of 486: one mapping, seen from its two ends.
    void codesThatNameEachOther()
    {
        QFETCH(QStringList, of486);
        QFETCH(QStringList, of17);
        QFETCH(QString, row);
        Registry sip = registry({u"out"_s});
        sip.facts.first().codesOf = u"q850"_s;
        Registry q850 = registry({u"out"_s});
        q850.id = u"q850"_s;
        q850.facts.first().codesOf = u"sip"_s;
        const Record busyHere = record({fact(u"out"_s, of486)});
        Record userBusy = record(of17.isEmpty() ? QList<Fact>() : QList<Fact>{fact(u"out"_s, of17)});
        userBusy.code = 17;
        QCOMPARE(rowsOf(compareFacts(sip, busyHere, q850, userBusy)), QStringList{row});
        QCOMPARE(rowsOf(compareFacts(q850, userBusy, sip, busyHere)), QStringList{row});
    }
};

QTEST_APPLESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
