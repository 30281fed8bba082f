// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "spans.h"

#include "articlesamples.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class SpansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In each text the numbers that become links stand in [ ].
    void links_data()
    {
        QTest::addColumn<QString>("marked");

        QTest::newRow("in a sentence") << u"The proxy answers [486], or [603] if all decline."_s;
        QTest::newRow("at both ends") << u"[486] is not [600]"_s;
        QTest::newRow("only a number") << u"[486]"_s;
        QTest::newRow("full stop") << u"Wait for the [486]. Then ACK."_s;
        QTest::newRow("Japanese without blanks") << u"話中なら[486]を、全端末なら[600]を返します。"_s;
        QTest::newRow("Japanese") << u"話中なら [486]、（[600]）。「[603]」"_s;
        QTest::newRow("quotation") << u"“[486] Busy Here”"_s;
        QTest::newRow("listed") << u"[401], [403] and [404]; [408]: yes"_s;
        QTest::newRow("with a sign behind") << u"known as [603]+"_s;
        QTest::newRow("with a blank behind the colon") << u"status: [486]"_s;
        QTest::newRow("behind prose and a colon") << u"There are three: [486], 487 and [600]. A Request-URI: [414] if long"_s;
        QTest::newRow("value of a header field") << u"Retry-After: 300, Geolocation-Error: 100, Expires: 200, CSeq: 183"_s;
        QTest::newRow("value of a header field in Japanese") << u"Retry-After: 300 を付けて [503] を返します。"_s;
        QTest::newRow("its own code") << u"487 is not [486], and 487 ends it."_s;
        QTest::newRow("no code") << u"104 and 102, 999"_s;
        QTest::newRow("section") << u"§21.4.25, §404, RFC 3261 §487.1, 21.486"_s;
        QTest::newRow("document") << u"RFC 3261, RFC 486, RFC 4320"_s;
        QTest::newRow("URI") << u"sip:1200@example.com, sip:486@example.com, sip:a@host:486, 486@host, http://x/486/404"_s;
        QTest::newRow("longer numbers") << u"5060, 1486, 48600, 32 秒, +48600486, 2026"_s;
        QTest::newRow("within a word") << u"100rel, x486, 486x, allow_486_after_404"_s;
        QTest::newRow("range") << u"480-489, 480–489, 480～489, 480〜489"_s;
        QTest::newRow("decimals and thousands") << u"1.200, 200.5, 1,200, 200,000, 200:15"_s;
        QTest::newRow("amounts") << u"200 ms, 200ms, 480 seconds, 200 bytes, 200 バイト, 100 ミリ秒, 180秒, 480 分"_s;
        QTest::newRow("parameter") << u"cause=486, 64*480"_s;
        QTest::newRow("full-width digits") << u"４８６"_s;
        QTest::newRow("empty") << QString();
    }

    void links()
    {
        QFETCH(QString, marked);
        const QString text = QString(marked).remove(u'[').remove(u']');
        const Spans spans = linkedText(shippedCatalog(), u"sip"_s, text, {indexOf(487)});
        QString plain;
        QString found;
        for (const Span &span : spans) {
            QVERIFY(!span.text.isEmpty());
            plain += span.text;
            found += span.link.isEmpty() ? span.text : u'[' + span.text + u']';
            if (!span.link.isEmpty())
                QCOMPARE(span.link, u"kotae:sip/"_s + span.text);
        }
        QCOMPARE(plain, text);
        QCOMPARE(found, marked);
    }

    void linksToOtherRegistries_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");

        const auto row = [](const char *name, const QString &registry, const QString &text, const QStringList &links) {
            QTest::newRow(name) << registry << text << links;
        };
        row("prefix", u"sip"_s, u"It got cause 17, Q.850 34 and Warning 370."_s, {u"q850/17"_s, u"q850/34"_s, u"warning/370"_s});
        row("Japanese prefix", u"sip"_s, u"理由値 17（話中）です。理由値102です。"_s, {u"q850/17"_s, u"q850/102"_s});
        row("list", u"sip"_s, u"causes 34, 38 and 42, or 486"_s, {u"q850/34"_s, u"q850/38"_s, u"q850/42"_s, u"sip/486"_s});
        row("list with remarks", u"sip"_s, u"Causes 20 (absent) and 31 end in 480."_s,
            {u"q850/20"_s, u"q850/31"_s, u"sip/480"_s});
        row("Japanese list", u"sip"_s, u"理由値 1（欠番）、2（網）、3 や 34 と 404"_s,
            {u"q850/1"_s, u"q850/2"_s, u"q850/3"_s, u"q850/34"_s, u"sip/404"_s});
        row("Japanese list with or", u"sip"_s, u"理由値 34 か 42 があれば"_s, {u"q850/34"_s, u"q850/42"_s});
        row("phrase", u"sip"_s, u"381 SIPS Required, 17 user busy, 381 times"_s, {u"warning/381"_s, u"q850/17"_s});
        row("no prefix", u"sip"_s, u"because 17, 17 of them, 102, causes: 17"_s, {});
        row("a cause that does not exist", u"sip"_s, u"cause 404 and cause=17"_s, {});
        row("three digits in a text of causes", u"q850"_s, u"100, 102 and 486; cause 102"_s,
            {u"sip/100"_s, u"sip/486"_s, u"q850/102"_s});
        row("three digits in a text of warnings", u"warning"_s, u"302 and Warning 302"_s, {u"sip/302"_s, u"warning/302"_s});
    }

    void linksToOtherRegistries()
    {
        QFETCH(QString, registry);
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QStringList found;
        for (const Span &span : linkedText(shippedCatalog(), registry, text, {})) {
            if (!span.link.isEmpty())
                found.append(span.link.sliced(u"kotae:"_s.size()));
        }
        QCOMPARE(found, links);
    }

    void linkTellsItsPhrase()
    {
        const Spans spans = linkedText(shippedCatalog(), u"sip"_s, u"see 486"_s, {});
        QCOMPARE(spans, (Spans{{u"see "_s}, {u"486"_s, Span::Style::Plain, u"kotae:sip/486"_s, u"486 Busy Here"_s}}));
    }

    void unknownRegistry() { QCOMPARE(linkedText(shippedCatalog(), u"none"_s, u"see 486"_s, {}), Spans{{u"see 486"_s}}); }

    void address_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("address");

        const QString rfc3261 = u"https://www.rfc-editor.org/rfc/rfc3261#"_s;
        QTest::newRow("section") << u"RFC 3261"_s << u"21.4.25"_s << rfc3261 + u"section-21.4.25"_s;
        QTest::newRow("one digit") << u"RFC 3261"_s << u"9"_s << rfc3261 + u"section-9"_s;
        QTest::newRow("appendix") << u"RFC 3261"_s << u"A"_s << rfc3261 + u"appendix-A"_s;
        QTest::newRow("in an appendix") << u"RFC 3261"_s << u"A.1"_s << rfc3261 + u"appendix-A.1"_s;
        QTest::newRow("no section") << u"RFC 3261"_s << QString() << QString();
        QTest::newRow("no RFC") << u"ITU-T Q.850"_s << u"2.2"_s << QString();
        QTest::newRow("no number") << u"RFC editor"_s << u"1"_s << QString();
        QTest::newRow("section in words") << u"RFC 3261"_s << u"the table"_s << QString();
        QTest::newRow("markup") << u"RFC 3261"_s << u"1'><b>"_s << QString();
    }

    void address()
    {
        QFETCH(QString, document);
        QFETCH(QString, section);
        QFETCH(QString, address);
        QCOMPARE(documentAddress({document, section, u"some words"_s}), address);
    }

    void sources()
    {
        QCOMPARE(sourceSpan({u"ITU-T Q.850"_s, u"2.2"_s, u"the words"_s}, u"practice"_s),
            (Span{u"ITU-T Q.850 §2.2"_s, Span::Style::Quiet, {}, u"“the words”"_s}));
        QCOMPARE(sourceSpan({u"ITU-T Q.850"_s, {}, {}}, u"practice"_s), (Span{u"ITU-T Q.850"_s, Span::Style::Quiet}));
        QCOMPARE(sourceSpan({}, u"practice"_s), (Span{u"practice"_s, Span::Style::Quiet}));
    }

private:
    static int indexOf(int number) { return shippedCatalog().indexOf({u"sip"_s, number}); }
};

QTEST_APPLESS_MAIN(SpansTest)
#include "spanstest.moc"
