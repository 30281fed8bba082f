// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facttable.h"
#include "shippedcatalog.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QString listed(const QSet<int> &numbers)
{
    QList<int> sorted(numbers.begin(), numbers.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const int number : sorted)
        texts.append(QString::number(number));
    return texts.join(u", "_s);
}

/// The values of a fact that stand as they are, such as names.
QString tokensOf(const Record &record, const QString &id)
{
    QStringList tokens;
    for (const Fact &fact : record.facts) {
        for (const FactValue &value : fact.values) {
            if (fact.fact == id)
                tokens.append(value.id);
        }
    }
    return tokens.join(u", "_s);
}

/// One direction of one mapping between SIP codes and causes.
struct Mapping {
    QString fact;
    QString table;
    int defaultNumber; ///< for what the table does not list: a cause on the way out, a SIP code on the way in
    bool outwards;
};

const QList<Mapping> allMappings{
    {u"isup-out"_s, u"rfc3398-sip-to-isup.csv"_s, 31, true},
    {u"isup-in"_s, u"rfc3398-isup-to-sip.csv"_s, 500, false},
    {u"qsig-out"_s, u"rfc4497-sip-to-qsig.csv"_s, 31, true},
    {u"qsig-in"_s, u"rfc4497-qsig-to-sip.csv"_s, 500, false},
};

} // namespace

/// The shipped catalog, held to the tables of tests/data/facts: no code missing, no name, section or mapping other than there.
class ShippedFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_shipped = ShippedCatalog::open(&error);
        QVERIFY2(m_shipped.catalog, qUtf8Printable(error));
    }

    void everyCodeIsThere_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("size");

        QTest::newRow("sip") << u"sip-response-codes.csv"_s << u"code"_s << 75;
        QTest::newRow("q850") << u"q850-causes.csv"_s << u"cause"_s << 73;
        QTest::newRow("warning") << u"sip-warning-codes.csv"_s << u"code"_s << 15;
    }

    void everyCodeIsThere()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(int, size);
        const QString registry = QString::fromUtf8(QTest::currentDataTag());
        QSet<QString> listedFiles;
        for (const FactTableRow &row : readFactTable(table))
            listedFiles.insert(registry + u'/' + row.value(column) + u".json"_s);
        QCOMPARE(listedFiles.size(), size);
        QStringList mistakes;
        for (const QString &file : listedFiles) {
            if (!m_shipped.records.contains(file))
                mistakes.append(file + u": is missing"_s);
        }
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            const bool other = record.key().section(u'/', 0, 0) == registry && !listedFiles.contains(record.key());
            if (other && record->status != Status::Unregistered)
                mistakes.append(record.key() + u": status: the table does not have this code"_s);
        }
        expectNone(mistakes);
    }

    void sipCodes()
    {
        compare(u"sip"_s, u"sip-response-codes.csv"_s, u"code"_s,
            [](const FactTableRow &row) { return registeredAs(row, row.value(u"phrase"_s)); });
    }

    void warnings()
    {
        compare(u"warning"_s, u"sip-warning-codes.csv"_s, u"code"_s,
            [](const FactTableRow &row) { return registeredAs(row, row.value(u"text"_s)); });
    }

    void causes()
    {
        compare(u"q850"_s, u"q850-causes.csv"_s, u"cause"_s, [](const FactTableRow &row) {
            const auto token = [](const QString &fact) {
                return [fact](const Record &record) { return tokensOf(record, fact); };
            };
            const auto registered = [](const Record &record) { return record.status == Status::Registered ? u"yes"_s : u"no"_s; };
            return QList<Field>{{u"phrase"_s, row.value(u"name"_s), [](const Record &record) { return record.phrase; }},
                {u"status"_s, row.value(u"in_q850"_s), registered},
                {u"facts.national"_s, row.value(u"national_use"_s) == u"yes"_s ? u"national"_s : QString(), token(u"national"_s)},
                {u"facts.asterisk"_s, row.value(u"asterisk"_s), token(u"asterisk"_s)},
                {u"facts.freeswitch"_s, row.value(u"freeswitch"_s), token(u"freeswitch"_s)}};
        });
    }

    void causesAreOfTheirClass()
    {
        QStringList mistakes;
        for (const FactTableRow &row : readFactTable(u"q850-causes.csv"_s)) {
            const int code = m_shipped.catalog->indexOf({u"q850"_s, row.value(u"cause"_s).toInt()});
            const CodeClass *codeClass = code < 0 ? nullptr : m_shipped.catalog->codeClass(code);
            if (codeClass && codeClass->name.en.toLower() != row.value(u"class"_s))
                mistakes.append(
                    u"q850/registry.json: classes: %1 is of the class “%2”"_s.arg(row.value(u"cause"_s), row.value(u"class"_s)));
        }
        expectNone(mistakes);
    }

    void mappings_data()
    {
        QTest::addColumn<int>("mapping");
        QTest::addColumn<QString>("registry");

        for (int index = 0; index < int(allMappings.size()); ++index) {
            for (const QString &registry : {u"sip"_s, u"q850"_s})
                QTest::newRow(qUtf8Printable(allMappings[index].fact + u" in "_s + registry)) << index << registry;
        }
    }

    /// The numbers on the other side that each record names, against the table.
    void mappings()
    {
        QFETCH(int, mapping);
        QFETCH(QString, registry);
        const Mapping &each = allMappings[mapping];
        const bool fromSip = registry == u"sip"_s;
        const QHash<int, QSet<int>> expected = numbersListed(each.table, fromSip);
        QVERIFY(!expected.isEmpty());
        QStringList mistakes;
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            if (record.key().section(u'/', 0, 0) != registry)
                continue;
            QSet<int> named = numbersNamed(registry, *record, each.fact);
            if (!expected.contains(record->code) && fromSip == each.outwards)
                named.remove(each.defaultNumber);
            if (named != expected.value(record->code))
                mistakes.append(u"%1: facts.%2: names %3, the table has %4"_s.arg(
                    record.key(), each.fact, listed(named), listed(expected.value(record->code))));
        }
        expectNone(mistakes);
    }

private:
    /// What a record has to have in a field.
    struct Field {
        QString name;
        QString expected;
        std::function<QString(const Record &)> value;
    };

    static QList<Field> registeredAs(const FactTableRow &row, const QString &phrase)
    {
        const QString section = row.value(u"rfc"_s).replace(u"RFC"_s, u"RFC "_s) + u" §"_s + row.value(u"section"_s);
        return {{u"phrase"_s, phrase, [](const Record &record) { return record.phrase; }},
            {u"defined"_s, section,
                [](const Record &record) { return record.defined.document + u" §"_s + record.defined.section; }},
            {u"status"_s, u"registered"_s, [](const Record &record) {
                 return record.status == Status::Unregistered ? u"unregistered"_s : u"registered"_s;
             }}};
    }

    void compare(const QString &registry, const QString &table, const QString &column,
        const std::function<QList<Field>(const FactTableRow &)> &fieldsOf) const
    {
        QStringList mistakes;
        for (const FactTableRow &row : readFactTable(table)) {
            const QString file = u"%1/%2.json"_s.arg(registry, row.value(column));
            if (!m_shipped.records.contains(file))
                continue;
            for (const Field &field : fieldsOf(row)) {
                const QString value = field.value(m_shipped.records[file]);
                if (value != field.expected)
                    mistakes.append(u"%1: %2: is “%3”, the table has “%4”"_s.arg(file, field.name, value, field.expected));
            }
        }
        expectNone(mistakes);
    }

    /// Of each SIP code its causes, or of each cause its SIP codes; without SIP codes that the catalog does not have.
    QHash<int, QSet<int>> numbersListed(const QString &table, bool fromSip) const
    {
        QHash<int, QSet<int>> numbers;
        for (const FactTableRow &row : readFactTable(table)) {
            const int sip = row.value(u"sip"_s).toInt();
            const int cause = row.value(u"cause"_s).toInt();
            if (m_shipped.catalog->indexOf({u"sip"_s, sip}) >= 0)
                numbers[fromSip ? sip : cause].insert(fromSip ? cause : sip);
        }
        return numbers;
    }

    /// The codes that the facts of a record name; what is only practice is no mapping of an RFC.
    QSet<int> numbersNamed(const QString &registryId, const Record &record, const QString &id) const
    {
        const Registry *registry = m_shipped.catalog->registry(registryId);
        const FactDeclaration *declared = registry->declaration(id);
        QSet<int> numbers;
        for (const Fact &fact : record.facts) {
            for (const FactValue &value : fact.values) {
                const std::optional<CodeId> code = registry->codeOf(*declared, value);
                if (fact.fact == id && code && !fact.source.isPractice())
                    numbers.insert(code->number);
            }
        }
        return numbers;
    }

    ShippedCatalog m_shipped;
};

QTEST_GUILESS_MAIN(ShippedFactsTest)
#include "shippedfactstest.moc"
