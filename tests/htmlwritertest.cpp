// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "htmlwriter.h"

#include "articlesamples.h"
#include "expectedfile.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// Colours that tell in the expected files what they are for.
HtmlStyle sampleStyle()
{
    HtmlStyle style;
    style.text = u"#text"_s;
    style.quiet = u"#quiet"_s;
    style.link = u"#link"_s;
    style.line = u"#line"_s;
    style.calloutBackground = u"#callout"_s;
    style.calloutRule = u"#rule"_s;
    style.differenceBackground = u"#differs"_s;
    for (const QString &slot : {u"slate"_s, u"green"_s, u"violet"_s, u"amber"_s, u"red"_s, u"crimson"_s, u"teal"_s, u"blue"_s})
        style.colours.insert(slot, u'#' + slot);
    return style;
}

/// The HTML with each block on a line of its own, for people to read.
QString inLines(QString html)
{
    static const QRegularExpression block(u"(?=<(?:p|table|tr|td|/table)[ >])"_s);
    return html.replace(block, u"\n"_s) + u'\n';
}

/// The HTML as XML: its empty elements closed, and the one entity that XML does not know.
QString asXml(QString html)
{
    static const QRegularExpression empty(u"<((?:br|img|meta)[^>]*)>"_s);
    return html.replace(empty, u"<\\1/>"_s).replace(u"&nbsp;"_s, u"\u00a0"_s);
}

struct Reading {
    QString text;
    QStringList attributes;
    QString error;
};

Reading readXml(const QString &html)
{
    Reading reading;
    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            reading.text += reader.text().toString().replace(u'\u00a0', u' ');
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            reading.attributes.append(attribute.value().toString());
    }
    if (reader.hasError())
        reading.error = u"%1 at column %2"_s.arg(reader.errorString()).arg(reader.columnNumber());
    return reading;
}

/// The texts of the cells of a fact table, with a / before each row without a line above it.
QStringList cellsOf(const QString &html)
{
    QStringList cells;
    bool startsRow = false;
    QXmlStreamReader reader(asXml(html));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"td") {
            if (startsRow && !cells.isEmpty() && !reader.attributes().value(u"style"_s).contains(u"border-top"))
                cells.append(u"/"_s);
            startsRow = false;
            cells.append(reader.readElementText(QXmlStreamReader::IncludeChildElements).replace(u'\u00a0', u' '));
        } else if (reader.isStartElement() && reader.name() == u"tr") {
            startsRow = true;
        }
    }
    return cells;
}

} // namespace

class HtmlWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipped_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Article>("article");

        for (const auto &[name, article] : articleSamples())
            QTest::newRow(qPrintable(name)) << QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/articles/") + name + u".html"_s
                                            << article;
    }

    void shipped()
    {
        QFETCH(QString, file);
        QFETCH(Article, article);
        const QString difference = differenceFromFile(file, inLines(toHtml(article, sampleStyle())));
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }

    /// Everything that is shipped is well-formed, has its places filled and no colour that is missing.
    void wellFormed()
    {
        for (const Article &article : shippedArticles()) {
            for (const HtmlStyle::Room room : {HtmlStyle::Room::Wide, HtmlStyle::Room::Narrow, HtmlStyle::Room::Tight}) {
                HtmlStyle style = sampleStyle();
                style.room = room;
                const QString html = toHtml(article, style);
                const Reading reading = readXml(html);
                QVERIFY2(reading.error.isEmpty(), qUtf8Printable(article.title + u": "_s + reading.error));
                static const QRegularExpression place(u"%\\d"_s);
                QVERIFY2(!html.contains(place), qUtf8Printable(article.title));
                QVERIFY2(!html.contains(u"color:;") && !html.contains(u"color:'") && !html.contains(u"=''"),
                    qUtf8Printable(article.title));
            }
        }
    }

    void escapes_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("tags") << u"<b>&amp;</b><script>"_s;
        QTest::newRow("quotes") << u"the caller's \"own\" 'word'"_s;
        QTest::newRow("places of strings") << u"%1 %2 %3 %4 %5"_s;
        QTest::newRow("end of an attribute") << u"'><img src='x"_s;
        QTest::newRow("Japanese") << u"「話し中」＜　＞"_s;
    }

    /// A text full of markup comes out of every kind of block as it went in, and adds no element.
    void escapes()
    {
        QFETCH(QString, text);
        for (const Article &article : {articleSaying(text), comparisonSaying(text)}) {
            const QString html = toHtml(article, sampleStyle());
            const Reading reading = readXml(html);
            QCOMPARE(reading.error, QString());
            QVERIFY2(reading.text.count(text) > 15, qUtf8Printable(reading.text));
            QVERIFY(reading.attributes.contains(text));
            QVERIFY(reading.attributes.contains(u"https://example.org/"_s + text));
            QVERIFY(!html.contains(u"<script"));
            QCOMPARE(html.count(u"<img "), laddersOf(article).size());
        }
    }

    void ladders_data()
    {
        QTest::addColumn<bool>("comparison");
        QTest::addColumn<bool>("stacked");
        QTest::addColumn<QStringList>("images");

        QTest::newRow("one code") << false << false << QStringList{u"ladder:0/1"_s};
        QTest::newRow("side by side") << true << false << QStringList{u"ladder:0/2/1"_s, u"ladder:1/2/0"_s};
        QTest::newRow("stacked") << true << true << QStringList{u"ladder:0/1"_s, u"ladder:1/1"_s};
    }

    void ladders()
    {
        QFETCH(bool, comparison);
        QFETCH(bool, stacked);
        QFETCH(QStringList, images);
        HtmlStyle style = sampleStyle();
        style.room = stacked ? HtmlStyle::Room::Narrow : HtmlStyle::Room::Wide;
        const Article article = comparison ? comparisonSaying(u"x"_s) : articleSaying(u"x"_s);
        QCOMPARE(readXml(toHtml(article, style)).attributes.filter(u"ladder:"_s), images);
    }

    /// Below one another the headings must say whose they are; side by side the place says it.
    void headingsOfColumns()
    {
        const auto column = [](int number) {
            return std::vector<Block>{Title{u"sip/%1"_s.arg(number), number}, Heading{u"Meaning"_s, u"meaning"_s}};
        };
        const Article article{Language::English, {}, {Columns{{u"301"_s, u"487"_s}, {{column(301), column(487)}}}}};
        HtmlStyle style = sampleStyle();
        QVERIFY(!readXml(toHtml(article, style)).text.contains(u'—'));
        style.room = HtmlStyle::Room::Narrow;
        const QString text = readXml(toHtml(article, style)).text;
        QVERIFY(text.contains(u"Meaning — 301"));
        QVERIFY(text.contains(u"Meaning — 487"));
    }

    /// Below one another the summaries, which have no headings, must say whose they are, in the colours of the heads.
    void ownersOfSummaries()
    {
        const auto head = [](const QString &colour) { return std::vector<Block>{Title{{}, 1, {}, {}, colour}}; };
        const auto summary = [](const QString &text) {
            return std::vector<Block>{Paragraph{{{text}}, Paragraph::Kind::Summary}};
        };
        const QStringList names{u"SIP 486"_s, u"Q.850 17"_s};
        Article article{Language::English, {},
            {Columns{names, {{head(u"amber"_s), head(u"blue"_s)}}}, Columns{names, {{summary(u"busy"_s), summary(u"rings"_s)}}}}};
        HtmlStyle style = sampleStyle();
        QVERIFY(!toHtml(article, style).contains(u"Q.850"));
        style.room = HtmlStyle::Room::Narrow;
        const QString html = toHtml(article, style);
        QVERIFY(html.contains(u"<span style='font-weight:600; color:#amber'>SIP&nbsp;486</span>&nbsp; busy</p>"));
        QVERIFY(html.contains(u"<span style='font-weight:600; color:#blue'>Q.850&nbsp;17</span>&nbsp; rings</p>"));
        // Two languages of one code are not two codes.
        article.blocks.erase(article.blocks.begin());
        QVERIFY(!toHtml(article, style).contains(u"Q.850"));
    }

    void gapBelowCallout_data()
    {
        QTest::addColumn<HtmlStyle::Room>("room");
        QTest::addColumn<QString>("next");
        QTest::newRow("side by side") << HtmlStyle::Room::Wide
                                      << u"<table width='100%' cellspacing='0' cellpadding='0' style='margin-top:12px'>"_s;
        QTest::newRow("stacked") << HtmlStyle::Room::Narrow << u"<p style='margin-top:12px; "_s;
    }

    /// Qt leaves out the margin below a table.
    void gapBelowCallout()
    {
        QFETCH(HtmlStyle::Room, room);
        QFETCH(QString, next);
        const std::vector<Block> summary{Paragraph{{{u"busy"_s}}, Paragraph::Kind::Summary}};
        HtmlStyle style = sampleStyle();
        style.room = room;
        const QString html = toHtml({Language::English, {}, {Callout{}, Columns{{}, {{summary, summary}}}}}, style);
        const QString end = u"</td></tr></table>"_s;
        QVERIFY2(html.sliced(html.indexOf(end) + end.size()).startsWith(next), qUtf8Printable(html));
    }

    void endsOfLines_data()
    {
        QTest::addColumn<Article>("article");
        QTest::addColumn<QString>("html");

        const auto saying = [](const Spans &spans) { return Article{Language::English, {}, {Paragraph{spans}}}; };
        const Span mark{u" [practice]"_s, Span::Style::Quiet, {}, u"why"_s};
        const Span japaneseMark{u"［実務］"_s, Span::Style::Quiet, {}, u"why"_s};
        QTest::newRow("document") << saying({{u"as RFC 3398 has it"_s}}) << u">as RFC&nbsp;3398 has it<"_s;
        QTest::newRow("no number") << saying({{u"an RFC of old"_s}}) << u">an RFC of old<"_s;
        QTest::newRow("mark") << saying({{u"It rings."_s}, mark})
                              << u">It rings.&nbsp;<span title='why' style='color:#quiet'>[practice]<"_s;
        QTest::newRow("Japanese mark") << saying({{u"鳴ります。"_s},
            japaneseMark}) << u"。<span style='font-size:1px'>&nbsp;</span><span title='why' style='color:#quiet'>［"_s;
        const Title title{u"sip/487"_s, 487, {}, {}, {}, {{u"4xx Request failure"_s}, {u"registered"_s}}};
        QTest::newRow("items") << Article{Language::English, {}, {title}}
                               << u">4xx&nbsp;Request&nbsp;failure&nbsp;· registered<"_s;
    }

    /// What belongs together stays in one line, and no line begins with a dot or a mark.
    void endsOfLines()
    {
        QFETCH(Article, article);
        QFETCH(QString, html);
        QVERIFY2(toHtml(article, sampleStyle()).contains(html), qUtf8Printable(toHtml(article, sampleStyle())));
    }

    void wordJoiners_data()
    {
        QTest::addColumn<Article>("article");
        QTest::addColumn<QString>("html");

        const auto saying = [](const Spans &spans, Paragraph::Kind kind = Paragraph::Kind::Text) {
            return Article{Language::English, {}, {Paragraph{spans, kind}}};
        };
        const Span mark{u"［実務］"_s, Span::Style::Quiet, {}, u"why"_s};
        QTest::newRow("header field") << saying({{u"see Proxy-Require there"_s}}) << u">see Proxy-|Require there<"_s;
        QTest::newRow("header fields") << saying({{u"P-Asserted-Identity, Call-ID"_s}}) << u">P-|Asserted-|Identity, Call-|ID<"_s;
        QTest::newRow("other hyphens") << saying({{u"call-back - 1-A -B"_s}}) << u">call-back - 1-A -B<"_s;
        QTest::newRow("mark") << saying({{u"鳴ります。"_s}, mark})
                              << u">鳴ります。|<span title='why' style='color:#quiet'>［|実|務|］<"_s;
        const Span source{u"実務"_s, Span::Style::Quiet};
        QTest::newRow("source") << saying({source}, Paragraph::Kind::Sources) << u">実|務<"_s;
        QTest::newRow("no source") << saying({source}) << u">実務<"_s;
        const FactTable facts{{u"487"_s}, {}, {{u"Retry-After"_s, {}, {{{{{u"no"_s}}, {}, {}, source}}}}}};
        QTest::newRow("facts") << Article{Language::English, {}, {facts}} << u">実|務<"_s;
        QTest::newRow("label") << Article{Language::English, {}, {facts}} << u">Retry-|After<"_s;
    }

    /// Nothing of them is in a page that is not for the screen or the printer.
    void wordJoiners()
    {
        QFETCH(Article, article);
        QFETCH(QString, html);
        HtmlStyle style = sampleStyle();
        QVERIFY(!toHtml(article, style).contains(QChar(0x2060)));
        style.wordJoiners = true;
        const QString written = toHtml(article, style).replace(QChar(0x2060), u'|');
        QVERIFY2(written.contains(html), qUtf8Printable(written));
    }

    /// In a narrow column the items of a head end a line in their middle.
    void headInTwoLines()
    {
        const Title title{u"sip/487"_s, 487, {}, {}, {}, {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}}};
        HtmlStyle style = sampleStyle();
        QVERIFY(toHtml({Language::English, {}, {title}}, style).contains(u"a&nbsp;· b&nbsp;· c&nbsp;· d<"));
        style.room = HtmlStyle::Room::Narrow;
        QVERIFY(toHtml({Language::English, {}, {title}}, style).contains(u"a&nbsp;· b<br>c&nbsp;· d<"));
    }

    void glosses_data()
    {
        QTest::addColumn<HtmlStyle::Room>("room");
        QTest::addColumn<bool>("inColumns");
        QTest::addColumn<bool>("apart");
        QTest::newRow("wide") << HtmlStyle::Room::Wide << false << false;
        QTest::newRow("narrow") << HtmlStyle::Room::Narrow << false << true;
        QTest::newRow("beside another") << HtmlStyle::Room::Wide << true << true;
    }

    /// Where a gloss might be broken within its words it has a line of its own.
    void glosses()
    {
        QFETCH(HtmlStyle::Room, room);
        QFETCH(bool, inColumns);
        QFETCH(bool, apart);
        const std::vector<Block> head{Title{u"sip/487"_s, 487, u"Request Terminated"_s, u"終了"_s}};
        HtmlStyle style = sampleStyle();
        style.room = room;
        const Article article{Language::Japanese, {}, inColumns ? std::vector<Block>{Columns{{}, {{head, head}}}} : head};
        const QString html = toHtml(article, style);
        QCOMPARE(html.contains(u"<br>終了"_s), apart);
        QCOMPARE(html.contains(u"&nbsp; &nbsp;終了"_s), !apart);
    }

    void roomForFacts_data()
    {
        QTest::addColumn<HtmlStyle::Room>("room");
        QTest::addColumn<int>("codes");
        QTest::addColumn<QStringList>("cells");

        using Room = HtmlStyle::Room;
        const QStringList across{u"Kind"_s, u"final"_s, u"Retry"_s, u"later"_s};
        QTest::newRow("one code") << Room::Wide << 1 << across;
        QTest::newRow("one code, narrow") << Room::Narrow << 1 << across;
        QTest::newRow("one code, tight") << Room::Tight << 1
                                         << QStringList{u"Kind"_s, u"/"_s, u"final"_s, u"Retry"_s, u"/"_s, u"later"_s};
        QTest::newRow("two codes") << Room::Wide << 2
                                   << QStringList{QString(), u"301 Moved"_s, u"486 Busy"_s, u"Kind"_s, u"final"_s, u"final"_s,
                                          u"≠ Retry"_s, u"later"_s, u"—"_s};
        const QStringList stacked{
            u"Kind"_s, u"/"_s, u"final"_s, u"≠ Retry"_s, u"/"_s, u"301"_s, u"later"_s, u"/"_s, u"486"_s, u"—"_s};
        QTest::newRow("two codes, narrow") << Room::Narrow << 2 << stacked;
        QTest::newRow("two codes, tight") << Room::Tight << 2 << stacked;
    }

    /// With little room a value stands below its label (a / for each new row within a fact), behind the number of its code; what
    /// two codes say alike stands there once.
    void roomForFacts()
    {
        QFETCH(HtmlStyle::Room, room);
        QFETCH(int, codes);
        QFETCH(QStringList, cells);
        const auto line = [](const QString &value) { return QList<FactLine>{{{{value}}}}; };
        FactTable table{{u"301 Moved"_s, u"486 Busy"_s}, {u"301"_s, u"486"_s},
            {{u"Kind"_s, {}, {line(u"final"_s), line(u"final"_s)}, FactRow::Mark::Same},
                {u"Retry"_s, {}, {line(u"later"_s), {}}, FactRow::Mark::Differs}}};
        if (codes == 1) {
            table.codes.removeLast();
            for (FactRow &row : table.rows) {
                row.cells.pop_back();
                row.mark = FactRow::Mark::None;
            }
        }
        HtmlStyle style = sampleStyle();
        style.room = room;
        QCOMPARE(cellsOf(toHtml({Language::English, {}, {table}}, style)), cells);
    }

    /// A mapping that both codes name is marked and keeps quiet, and says what the mark means.
    void mappedToEachOther()
    {
        const auto line = [](const QString &value) { return QList<FactLine>{{{{value}}}}; };
        const FactRow row{u"To ISUP"_s, {}, {line(u"17"_s), line(u"486"_s)}, FactRow::Mark::Mapped, {}, u"one mapping"_s};
        const FactTable table{{u"486 Busy"_s, u"17 User busy"_s}, {u"SIP 486"_s, u"Q.850 17"_s}, {row}};
        const QString html = toHtml({Language::English, {}, {table}}, sampleStyle());
        QCOMPARE(cellsOf(html).sliced(3), (QStringList{u"⇄ To ISUPone mapping"_s, u"17"_s, u"486"_s}));
        QVERIFY(html.contains(u"<br><span style='font-size:8.8pt; color:#quiet'>one mapping</span></td>"));
        QVERIFY(!html.contains(u"#differs"));
        QCOMPARE(html.count(u"; color:#quiet'><p "), 2);
    }

    void order_data()
    {
        QTest::addColumn<bool>("stacked");
        QTest::addColumn<QStringList>("order");

        QTest::newRow("side by side") << false << QStringList{u"rings"_s, u"moved"_s, u"'ladder:0/2/1'"_s, u"'ladder:1/2/0'"_s};
        QTest::newRow("stacked") << true << QStringList{u"rings"_s, u"'ladder:0/1'"_s, u"moved"_s, u"'ladder:1/1'"_s};
    }

    /// Side by side the ladders begin at the same height; stacked, each stands below its own heading.
    void order()
    {
        QFETCH(bool, stacked);
        QFETCH(QStringList, order);
        const auto head = [](const QString &title) { return std::vector<Block>{Paragraph{{{title}}}}; };
        const std::vector<Block> flow{Ladder{}};
        const Article article{Language::English, {}, {Columns{{}, {{head(u"rings"_s), head(u"moved"_s)}, {flow, flow}}}}};
        HtmlStyle style = sampleStyle();
        style.room = stacked ? HtmlStyle::Room::Narrow : HtmlStyle::Room::Wide;
        const QString html = toHtml(article, style);
        qsizetype place = 0;
        for (const QString &next : order) {
            place = html.indexOf(next, place);
            QVERIFY2(place >= 0, qUtf8Printable(next));
        }
        QCOMPARE(html.count(u"<tr>"), stacked ? 0 : 2);
    }

    /// Qt would put the heading that follows the table into a last cell without anything, and without its margin.
    void emptyCell()
    {
        const Article article{Language::English, {}, {Columns{{}, {{{Ladder{}}, {}}}}, Heading{u"Facts"_s, u"facts"_s}}};
        QVERIFY(toHtml(article, sampleStyle()).contains(u"&nbsp;</td></tr></table><p "));
    }

    /// What stands at the right ends where the lines between the rows do.
    void rightEdge()
    {
        HtmlStyle style = sampleStyle();
        style.keys = 9;
        for (const HtmlStyle::Room room : {HtmlStyle::Room::Wide, HtmlStyle::Room::Tight}) {
            style.room = room;
            static const QRegularExpression cell(u"<td align='right'[^>]*; padding-right:0px'>"_s);
            QVERIFY(toHtml(articleSaying(u"x"_s), style).contains(cell));
        }
    }

    void unknownColour()
    {
        const Article article{Language::English, {}, {Title{u"sip/487"_s, 487, u"x"_s, {}, u"no such slot"_s}}};
        QVERIFY(toHtml(article, sampleStyle()).contains(u"font-weight:600; color:#text'>487"));
    }
};

QTEST_APPLESS_MAIN(HtmlWriterTest)
#include "htmlwritertest.moc"
