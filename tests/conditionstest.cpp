// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "search.h"

#include "searchcatalog.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// The ways to say more than words: which codes are left, in their order.
class ConditionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");

        QTest::newRow("class") << u"3xx"_s << u"sip/301 sip/302 http/301"_s;
        QTest::newRow("class, capitals, full width") << u"３ＸＸ"_s << u"sip/301 sip/302 http/301"_s;
        QTest::newRow("part of a class") << u"48x"_s << u"sip/486 sip/487"_s;
        QTest::newRow("two classes") << u"1xx 6xx"_s << u"sip/180 sip/183 sip/600 sip/603"_s;
        QTest::newRow("range") << u"302-408"_s << u"sip/302 sip/408 http/404"_s;
        QTest::newRow("range with another dash") << u"302–408"_s << u"sip/302 sip/408 http/404"_s;
        QTest::newRow("range with a wave dash") << u"302〜408"_s << u"sip/302 sip/408 http/404"_s;
        QTest::newRow("range with dots") << u"302..408"_s << u"sip/302 sip/408 http/404"_s;
        QTest::newRow("range upside down") << u"408-302"_s << u"sip/302 sip/408 http/404"_s;
        QTest::newRow("range of one") << u"486-486"_s << u"sip/486"_s;
        QTest::newRow("registry") << u"registry:http"_s << u"http/301 http/404"_s;
        QTest::newRow("registry by a prefix of its own") << u"registry:web"_s << u"http/301 http/404"_s;
        QTest::newRow("registry and word") << u"registry:http moved"_s << u"http/301"_s;
        QTest::newRow("word and registry") << u"moved registry:http"_s << u"http/301"_s;
        QTest::newRow("registry and number") << u"registry:http 301"_s << u"http/301"_s;
        QTest::newRow("document, what it defines first") << u"rfc:3261"_s << u"sip/487 sip/301"_s;
        QTest::newRow("document, written out") << u"rfc:RFC3261"_s << u"sip/487 sip/301"_s;
        QTest::newRow("document and word") << u"rfc:3261 moved"_s << u"sip/301"_s;
        QTest::newRow("header") << u"header:Contact"_s << u"sip/301"_s;
        QTest::newRow("header, not finished") << u"header:ret"_s << u"sip/486"_s;
        QTest::newRow("header in quotes") << u"header:\"Retry-After\""_s << u"sip/486"_s;
        QTest::newRow("header without its hyphen") << u"header:retry_after"_s << u"sip/486"_s;
        QTest::newRow("method, also of a value that covers it") << u"method:invite"_s << u"sip/486 sip/487"_s;
        QTest::newRow("two fields") << u"method:INVITE header:Retry-After"_s << u"sip/486"_s;
        QTest::newRow("two fields that exclude each other") << u"header:Contact header:Retry-After"_s << QString();
        QTest::newRow("several fields and words") << u"4xx method:INVITE rfc:3261 caller"_s << u"sip/487"_s;
        QTest::newRow("without a word") << u"busy -everywhere"_s << u"sip/486"_s;
        QTest::newRow("without a phrase") << u"busy -\"busy here\""_s << u"sip/600"_s;
        QTest::newRow("without a number") << u"48x -487"_s << u"sip/486"_s;
        QTest::newRow("without Japanese") << u"話し中 -すべて"_s << u"sip/486"_s;
        QTest::newRow("only without") << u"-busy -moved -4xx 1xx"_s << u"sip/180 sip/183"_s;
        QTest::newRow("exact phrase") << u"\"busy here\""_s << u"sip/486"_s;
        QTest::newRow("exact phrase, whole words only") << u"\"busy her\""_s << QString();
        QTest::newRow("exact phrase in Japanese quotes") << u"「話し中」"_s << u"sip/486 sip/600"_s;
        QTest::newRow("exact phrase in curly quotes") << u"“line busy”"_s << u"sip/486"_s;
        QTest::newRow("phrase and word") << u"\"moved\" temporarily"_s << u"sip/302 http/301 sip/301"_s;

        QTest::newRow("quote that is not closed") << u"\"busy here"_s << u"sip/486 sip/600"_s;
        QTest::newRow("prefix with nothing") << u"rfc:"_s << u"sip/487 sip/301"_s;
        QTest::newRow("prefix with a blank") << u"header: contact"_s << u"sip/486 sip/301"_s;
        QTest::newRow("unknown document") << u"rfc:99 busy"_s << u"sip/486 sip/487 sip/600 sip/301"_s;
        QTest::newRow("unknown prefix") << u"colour:busy"_s << u"sip/486 sip/600"_s;
        QTest::newRow("unknown registry") << u"registry:xmpp busy"_s << u"sip/486 sip/600"_s;
        QTest::newRow("unknown value") << u"method:busy"_s << u"sip/486 sip/600"_s;
        QTest::newRow("minus alone") << u"busy - here"_s << u"sip/486 sip/600"_s;
        QTest::newRow("only x") << u"xx busy"_s << u"sip/486 sip/600"_s;
        QTest::newRow("dashes in a line with a code") << u"2026-01-31 12:00:01 -0500 sip/2.0 486 x"_s << u"sip/486"_s;
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, found);
        QStringList results;
        for (const SearchResult &result : search(searchCatalog(), parseQuery(searchCatalog(), query)))
            results.append(searchCatalog().id(result.code).toString());
        QCOMPARE(results.join(u' '), found);
    }

    void isNoFinishedWordWhileItIsTyped()
    {
        for (const QString &query : {u"header:"_s, u"header:c"_s, u"header:co"_s, u"header:contact"_s})
            QVERIFY2(!search(searchCatalog(), parseQuery(searchCatalog(), query)).isEmpty() || query == u"header:"_s,
                qPrintable(query));
    }
};

QTEST_APPLESS_MAIN(ConditionsTest)
#include "conditionstest.moc"
