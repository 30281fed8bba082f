// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facets.h"
#include "completion.h"
#include "nearestqueries.h"

#include "searchcatalog.h"

#include <QTest>

#include <numeric>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

const FacetChoice sip3xx{0, u"3xx"_s, {}, {}};
const FacetChoice sip4xx{0, u"4xx"_s, {}, {}};
const FacetChoice http{1, {}, {}, {}};
const FacetChoice invite{0, {}, u"answers"_s, u"INVITE"_s};
const FacetChoice retryAfter{0, {}, u"carries"_s, u"Retry-After"_s};
const FacetChoice contact{0, {}, u"carries"_s, u"Contact"_s};

} // namespace

Q_DECLARE_METATYPE(QList<FacetChoice>)

/// Narrowing down without typing, and what helps with typing.
class FacetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_all.resize(searchCatalog().size());
        std::iota(m_all.begin(), m_all.end(), 0);
    }

    void narrowsDown_data()
    {
        QTest::addColumn<QList<FacetChoice>>("chosen");
        QTest::addColumn<QString>("codes");

        using Choices = QList<FacetChoice>;
        QTest::newRow("class") << Choices{sip3xx} << u"sip/301 sip/302"_s;
        QTest::newRow("two classes") << Choices{sip3xx, sip4xx} << u"sip/301 sip/302 sip/408 sip/486 sip/487"_s;
        QTest::newRow("registry") << Choices{http} << u"http/301 http/404"_s;
        QTest::newRow("registry or class") << Choices{http, sip3xx} << u"sip/301 sip/302 http/301 http/404"_s;
        QTest::newRow("fact, also by a value that covers it") << Choices{invite} << u"sip/486 sip/487"_s;
        QTest::newRow("fact that must not be") << Choices{contact} << u"sip/301"_s;
        QTest::newRow("two values of a fact") << Choices{contact, retryAfter} << u"sip/301 sip/486"_s;
        QTest::newRow("two facts") << Choices{invite, retryAfter} << u"sip/486"_s;
        QTest::newRow("fact and class") << Choices{invite, sip3xx} << QString();
        QTest::newRow("unknown class") << Choices{{0, u"9xx"_s, {}, {}}} << QString();
        QTest::newRow("unknown registry") << Choices{{7, {}, {}, {}}} << QString();
        QTest::newRow("unknown value") << Choices{{0, {}, u"carries"_s, u"X"_s}} << QString();
    }

    void narrowsDown()
    {
        QFETCH(QList<FacetChoice>, chosen);
        QStringList codes;
        for (const int code : narrowedDown(searchCatalog(), m_all, chosen))
            codes.append(searchCatalog().id(code).toString());
        QTEST(codes.join(u' '), "codes");
    }

    void countsHits_data()
    {
        QTest::addColumn<QList<FacetChoice>>("chosen");
        QTest::addColumn<QStringList>("facets");

        const QString classes = u"sip 9, 1xx 2, 3xx 2, 4xx 3, 6xx 2, http 2, 3xx 1, 4xx 1"_s;
        QTest::newRow("nothing chosen") << QList<FacetChoice>()
                                        << QStringList{
                                               classes, u"carries: Contact 1, Retry-After 1"_s, u"answers: INVITE 2, any 1"_s};
        QTest::newRow("a class leaves the other classes as they are")
            << QList<FacetChoice>{sip4xx} << QStringList{classes, u"carries: Retry-After 1"_s, u"answers: INVITE 2, any 1"_s};
        QTest::newRow("a fact leaves its other values as they are") << QList<FacetChoice>{
            retryAfter} << QStringList{u"sip 1, 4xx 1"_s, u"carries: Contact 1, Retry-After 1"_s, u"answers: INVITE 1, any 1"_s};
        QTest::newRow("what is chosen stays, also without hits")
            << QList<FacetChoice>{invite, contact} << QStringList{u"carries: Contact 0, Retry-After 1"_s, u"answers: INVITE 0"_s};
    }

    void countsHits()
    {
        QFETCH(QList<FacetChoice>, chosen);
        QStringList groups;
        for (const FacetGroup &group : facetsOf(searchCatalog(), m_all, chosen)) {
            QStringList facets;
            for (const Facet &facet : group.facets)
                facets.append(nameOf(facet.choice) + u' ' + QString::number(facet.hits));
            groups.append((group.fact.isEmpty() ? QString() : group.fact + u": "_s) + facets.join(u", "_s));
        }
        QTEST(groups, "facets");
    }

    void offersAllWhereNothingIsFound()
    {
        QStringList groups;
        for (const FacetGroup &group : facetsOf(searchCatalog(), {}, {})) {
            groups.append(group.fact);
            for (const Facet &facet : group.facets)
                QCOMPARE(facet.hits, 0);
        }
        QCOMPARE(groups.first(3), (QStringList{QString(), u"carries"_s, u"answers"_s}));
    }

    void completes_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("completions");

        QTest::newRow("prefix") << u"hea"_s << QStringList{u"header:"_s};
        QTest::newRow("prefix behind words") << u"busy REG"_s << QStringList{u"registry:"_s};
        QTest::newRow("too short") << u"he"_s << QStringList();
        QTest::newRow("plain word") << u"busy"_s << QStringList();
        QTest::newRow("all values") << u"header:"_s << QStringList{u"header:Contact"_s, u"header:Retry-After"_s};
        QTest::newRow("value") << u"header:re"_s << QStringList{u"header:Retry-After"_s};
        QTest::newRow("finished value") << u"header:Retry-After"_s << QStringList();
        QTest::newRow("documents") << u"rfc:"_s << QStringList{u"rfc:2543"_s, u"rfc:3261"_s};
        QTest::newRow("registry") << u"registry:h"_s << QStringList{u"registry:http"_s};
        QTest::newRow("unknown prefix") << u"colour:r"_s << QStringList();
        QTest::newRow("empty") << QString() << QStringList();
    }

    void completes()
    {
        QFETCH(QString, query);
        QTEST(completionsOf(searchCatalog(), query), "completions");
    }

    void replacesTheLastWord()
    {
        QCOMPARE(completed(u"busy hea"_s, u"header:"_s), u"busy header:"_s);
        QCOMPARE(completed(u"busy header:r"_s, u"header:Retry-After"_s), u"busy header:Retry-After "_s);
        QCOMPARE(completed(QString(), u"rfc:"_s), u"rfc:"_s);
    }

    void knowsNearestQueries_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("nearest");

        QTest::newRow("two mistakes in a short word") << u"rinigng"_s << QStringList{u"ringing"_s};
        QTest::newRow("in quotes") << u"\"declnie\""_s << QStringList{u"decline"_s};
        QTest::newRow("nothing like it") << u"qqqqqqqq"_s << QStringList();
        QTest::newRow("number") << u"999"_s << QStringList();
        QTest::newRow("Japanese") << u"鬱蒼"_s << QStringList();
    }

    void knowsNearestQueries()
    {
        QFETCH(QString, query);
        QTEST(nearestQueries(searchCatalog(), parseQuery(searchCatalog(), query)), "nearest");
    }

private:
    QString nameOf(const FacetChoice &choice) const
    {
        return choice.isFact()           ? choice.value
            : choice.codeClass.isEmpty() ? searchCatalog().registries()[size_t(choice.registry)].id
                                         : choice.codeClass;
    }

    QList<int> m_all;
};

QTEST_APPLESS_MAIN(FacetsTest)
#include "facetstest.moc"
