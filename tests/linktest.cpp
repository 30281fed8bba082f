// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "link.h"

#include <QTest>
#include <QUrl>

using namespace Kotae;

Q_DECLARE_METATYPE(Kotae::Link)

class LinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<Link>("link");
        QTest::addColumn<QString>("text");

        QTest::newRow("code") << Link{{u"sip"_qs, 487}, {}} << u"kotae:sip/487"_qs;
        QTest::newRow("two of one registry") << Link{{u"sip"_qs, 301}, CodeId{u"sip"_qs, 487}} << u"kotae:sip/301/487"_qs;
        QTest::newRow("two of two registries") << Link{{u"sip"_qs, 486}, CodeId{u"q850"_qs, 17}} << u"kotae:sip/486/q850/17"_qs;
        QTest::newRow("same number") << Link{{u"sip"_qs, 404}, CodeId{u"http"_qs, 404}} << u"kotae:sip/404/http/404"_qs;
        QTest::newRow("with itself") << Link{{u"sip"_qs, 404}, CodeId{u"sip"_qs, 404}} << u"kotae:sip/404/404"_qs;
        QTest::newRow("zero") << Link{{u"dns"_qs, 0}, {}} << u"kotae:dns/0"_qs;
        QTest::newRow("largest number") << Link{{u"x"_qs, 2147483647}, {}} << u"kotae:x/2147483647"_qs;
    }

    void thereAndBack()
    {
        QFETCH(Link, link);
        QFETCH(QString, text);
        QCOMPARE(link.toString(), text);
        QCOMPARE(Link::fromString(text), std::optional(link));
        QCOMPARE(QUrl(text).toString(), text);
    }

    void readsTheLongForm()
    {
        const auto link = Link::fromString(u"kotae:sip/301/sip/487"_qs);
        QVERIFY(link);
        QCOMPARE(link->toString(), u"kotae:sip/301/487"_qs);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("empty") << QString();
        QTest::newRow("scheme alone") << u"kotae:"_qs;
        QTest::newRow("registry alone") << u"kotae:sip"_qs;
        QTest::newRow("registry and slash") << u"kotae:sip/"_qs;
        QTest::newRow("number alone") << u"kotae:/487"_qs;
        QTest::newRow("no scheme") << u"sip/487"_qs;
        QTest::newRow("other scheme") << u"https:sip/487"_qs;
        QTest::newRow("longer scheme") << u"kotae2:sip/487"_qs;
        QTest::newRow("other case") << u"KOTAE:sip/487"_qs;
        QTest::newRow("web address") << u"https://example.org/sip/487"_qs;
        QTest::newRow("slash at the end") << u"kotae:sip/487/"_qs;
        QTest::newRow("slashes in front") << u"kotae://sip/487"_qs;
        QTest::newRow("upwards") << u"kotae:../.."_qs;
        QTest::newRow("no number") << u"kotae:sip/abc"_qs;
        QTest::newRow("letters behind") << u"kotae:sip/487x"_qs;
        QTest::newRow("sign") << u"kotae:sip/+487"_qs;
        QTest::newRow("negative") << u"kotae:sip/-487"_qs;
        QTest::newRow("leading zero") << u"kotae:sip/0487"_qs;
        QTest::newRow("blank") << u"kotae:sip/ 487"_qs;
        QTest::newRow("blank behind") << u"kotae:sip/487 "_qs;
        QTest::newRow("full-width digits") << u"kotae:sip/４８７"_qs;
        QTest::newRow("large number") << u"kotae:sip/999999999999"_qs;
        QTest::newRow("second without number") << u"kotae:sip/301/q850/"_qs;
        QTest::newRow("second is no number") << u"kotae:sip/301/abc"_qs;
        QTest::newRow("third") << u"kotae:sip/301/sip/487/sip/480"_qs;
        QTest::newRow("query") << u"kotae:sip/487?a=1"_qs;
        QTest::newRow("fragment") << u"kotae:sip/487#facts"_qs;
        QTest::newRow("line feed") << u"kotae:sip/487\n"_qs;
        QTest::newRow("long registry") << u"kotae:"_qs + QString(10'000, u's') + u"/487"_qs;
        QTest::newRow("long number") << u"kotae:sip/"_qs + QString(10'000, u'4');
        QTest::newRow("many slashes") << u"kotae:"_qs + QString(10'000, u'/');
        QTest::newRow("lone surrogate") << u"kotae:sip/"_qs + QChar(0xD800);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!Link::fromString(text));
    }
};

QTEST_APPLESS_MAIN(LinkTest)
#include "linktest.moc"
