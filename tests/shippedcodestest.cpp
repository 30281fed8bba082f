// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facttable.h"
#include "proserules.h"
#include "shippedcatalog.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of IANA's registry of SIP response codes.
QSet<int> registeredCodes()
{
    QSet<int> codes;
    for (const FactTableRow &row : readFactTable(u"sip-response-codes.csv"_s))
        codes.insert(row.value(u"code"_s).toInt());
    return codes;
}

/// Numbers that look like a code and are none of the catalog, with the word that must stand beside them to say so.
struct OtherNumber {
    int number;
    QStringView en;
    QStringView ja;
};

constexpr OtherNumber otherNumbers[] = {
    {127, u"INTERWORKING", u"INTERWORKING"},
    {101, u"AlertMsg-Error", u"AlertMsg-Error"},
    {102, u"AlertMsg-Error", u"AlertMsg-Error"},
    {103, u"AlertMsg-Error", u"AlertMsg-Error"},
    {201, u"Geolocation-Error", u"Geolocation-Error"},
    {120, u"120 seconds", u"120 秒"},
    {209, u"209 bytes", u"209 バイト"},
};

bool isExplained(int number, const ProseText &text)
{
    return std::any_of(std::begin(otherNumbers), std::end(otherNumbers), [&](const OtherNumber &other) {
        return other.number == number && text.text.en.contains(other.en) && text.text.ja.contains(other.ja);
    });
}

/// Whether a text says that a number is a code of another registry: by its prefix or by its phrase.
bool namesOther(const Catalog &catalog, int number, const QString &text)
{
    const QList<int> codes = catalog.withNumber(number);
    return std::any_of(codes.begin(), codes.end(), [&](int code) {
        const Registry &registry = catalog.registryOf(code);
        const auto stands = [&](const QString &prefix) { return text.contains(prefix, Qt::CaseInsensitive); };
        return registry.id != u"sip"_s
            && (stands(catalog.title(code)) || std::any_of(registry.prefixes.begin(), registry.prefixes.end(), stands));
    });
}

} // namespace

/// The numbers, phrases and relations of the shipped catalog.
class ShippedCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_shipped = ShippedCatalog::open(&error);
        QVERIFY2(m_shipped.catalog, qUtf8Printable(error));
        QVERIFY(!m_shipped.records.isEmpty());
    }

    void relatedCodesExistOnce()
    {
        QStringList mistakes;
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            QStringList related = record->related;
            for (const QString &id : related) {
                if (m_shipped.catalog->indexOf(CodeId::fromString(id).value_or(CodeId())) < 0)
                    mistakes.append(record.key() + u": related: there is no "_s + id);
            }
            if (related.removeDuplicates() > 0)
                mistakes.append(record.key() + u": related: a code stands twice"_s);
        }
        expectNone(mistakes);
    }

    void registeredSipCodesLackNothing()
    {
        QStringList mistakes;
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            const std::pair<QString, bool> parts[] = {{u"meaning"_s, record->meaning.isEmpty()},
                {u"seen"_s, record->seen.isEmpty()}, {u"action"_s, record->action.isEmpty()},
                {u"related"_s, record->related.isEmpty()}, {u"flow"_s, record->flow.isEmpty()}};
            for (const auto &[field, missing] : parts) {
                if (missing && record.key().startsWith(u"sip/"_s) && record->status != Status::Unregistered)
                    mistakes.append(record.key() + u": "_s + field + u": is missing"_s);
            }
        }
        expectNone(mistakes);
    }

    void mentionsRegisteredCodes()
    {
        const Registry *sip = m_shipped.catalog->registry(u"sip"_s);
        QVERIFY(sip);
        const QSet<int> codes = registeredCodes();
        QStringList mistakes;
        const auto isSipCode = [&](int number) {
            const bool inRange = sip->unknown.contains(number);
            return !inRange || codes.contains(number) || m_shipped.catalog->indexOf({sip->id, number}) >= 0;
        };
        for (const ProseText &text : m_shipped.prose) {
            for (const QString &side : {text.text.en, text.text.ja}) {
                for (const QString &number : numbersIn(side)) {
                    const int code = number.toInt();
                    if (!isSipCode(code) && !namesOther(*m_shipped.catalog, code, side) && !isExplained(code, text))
                        mistakes.append(text.place() + number + u" is no registered code, and nothing says what it is"_s);
                }
            }
        }
        mistakes.removeDuplicates();
        expectNone(mistakes);
    }

    void decidingMessagesCarryTheCode()
    {
        QStringList mistakes;
        for (auto record = m_shipped.records.begin(); record != m_shipped.records.end(); ++record) {
            for (const FlowStep &step : record->flow.steps) {
                if (step.deciding && step.text.section(u' ', 0, 0) != QString::number(record->code))
                    mistakes.append(record.key() + u": flow.steps: marked as deciding: "_s + step.text);
            }
        }
        expectNone(mistakes);
    }

private:
    ShippedCatalog m_shipped;
};

QTEST_GUILESS_MAIN(ShippedCodesTest)
#include "shippedcodestest.moc"
