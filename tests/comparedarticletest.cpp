// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparisonarticle.h"

#include "embeddedcatalog.h"
#include "samplecatalog.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The shape of an article in words, a block a word; columns as left|right / left|right.
QString shapeOf(const std::vector<Block> &blocks);

struct Shape {
    QString operator()(const Title &title) const { return title.id; }
    QString operator()(const Heading &heading) const { return u'#' + heading.anchor; }
    QString operator()(const Paragraph &paragraph) const
    {
        switch (paragraph.kind) {
        case Paragraph::Kind::Summary:
            return u"summary"_s;
        case Paragraph::Kind::Sources:
            return u"sources"_s;
        case Paragraph::Kind::Item:
            return u"item"_s;
        case Paragraph::Kind::Text:
            break;
        }
        return u"text"_s;
    }
    QString operator()(const Callout &callout) const { return u"callout(%1)"_s.arg(callout.paragraphs.size()); }
    QString operator()(const FactTable &table) const { return u"facts(%1)"_s.arg(table.codes.size()); }
    QString operator()(const Ladder &) const { return u"ladder"_s; }
    QString operator()(const CodeReferences &) const { return u"related"_s; }
    QString operator()(const Columns &columns) const
    {
        QStringList rows;
        for (const Columns::Row &row : columns.rows)
            rows.append(shapeOf(row.left) + u'|' + shapeOf(row.right));
        return rows.join(u" / "_s);
    }
};

QString shapeOf(const std::vector<Block> &blocks)
{
    QStringList words;
    for (const Block &block : blocks)
        words.append(std::visit(Shape(), static_cast<const Block::variant &>(block)));
    return words.join(u' ');
}

const Callout &calloutOf(const Article &article)
{
    return std::get<Callout>(article.blocks.at(1));
}

/// The rows of the fact table: "≠ To ISUP 0:1", the statements on either side counted.
QStringList rowsOf(const Article &article)
{
    QStringList rows;
    for (const FactRow &row : std::get<FactTable>(article.blocks.back()).rows)
        rows.append(u"%1 %2 %3:%4"_s.arg(markText(row.mark).trimmed(), row.label)
                        .arg(row.cells.front().size())
                        .arg(row.cells.back().size()));
    return rows;
}

} // namespace

class ComparedArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_block = SampleCatalog().compiled().block;
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    void shape()
    {
        const Article article = compare({u"sip"_s, 301}, {u"sip"_s, 486});
        QCOMPARE(article.title, u"301 Moved Permanently ⇄ 486 Busy Here"_s);
        QStringList shapes;
        for (const Block &block : article.blocks)
            shapes.append(shapeOf({block}));
        const QString meaning = u"#meaning text text sources"_s;
        QCOMPARE(shapes,
            (QStringList{u"sip/301|sip/486"_s, u"callout(1)"_s, u"summary|summary"_s, meaning + u'|' + meaning,
                u"#seen text|#seen text"_s, u"#action text|#action text"_s,
                u"#flow text|#flow text / ladder sources|ladder sources"_s, u"#facts"_s, u"facts(2)"_s}));
        QCOMPARE(laddersOf(article).size(), 2);
        QCOMPARE(laddersOf(article).first().colour, u"violet"_s);
        QCOMPARE(laddersOf(article).last().colour, u"amber"_s);
    }

    void whatOneSideLacks()
    {
        SampleCatalog sample;
        sample.set(u"sip/486.json"_s, u"seen"_s, QJsonValue::Undefined);
        for (const QString &file : {u"sip/301.json"_s, u"sip/486.json"_s})
            sample.set(file, u"flow"_s, QJsonValue::Undefined);
        const QByteArray block = sample.compiled().block;
        QString error;
        const auto catalog = Catalog::fromBytes(block, &error);
        QVERIFY2(catalog, qUtf8Printable(error));
        const Article article = comparisonOf(
            *catalog, catalog->indexOf({u"sip"_s, 301}), catalog->indexOf({u"sip"_s, 486}), Wording(Language::English));
        QStringList shapes;
        for (const Block &each : article.blocks)
            shapes.append(shapeOf({each}));
        QCOMPARE(shapes.sliced(4),
            (QStringList{u"#seen text|#seen text"_s, u"#action text|#action text"_s, u"#facts"_s, u"facts(2)"_s}));
        const auto &lacking = std::get<Paragraph>(std::get<Columns>(article.blocks.at(4)).rows.front().right.at(1));
        QCOMPARE(lacking.spans, (Spans{{u"Nothing is said about this."_s, Span::Style::Quiet}}));
    }

    void flowOfOneSide_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("English") << Language::English << u"No flow is given."_s;
        QTest::newRow("Japanese") << Language::Japanese << u"シーケンス例はありません。"_s;
    }

    /// Where one code has no flow, words say so in its place.
    void flowOfOneSide()
    {
        QFETCH(Language, language);
        QFETCH(QString, said);
        SampleCatalog sample;
        sample.set(u"sip/486.json"_s, u"flow"_s, QJsonValue::Undefined);
        const QByteArray block = sample.compiled().block;
        QString error;
        const auto catalog = Catalog::fromBytes(block, &error);
        QVERIFY2(catalog, qUtf8Printable(error));
        const Article article =
            comparisonOf(*catalog, catalog->indexOf({u"sip"_s, 301}), catalog->indexOf({u"sip"_s, 486}), Wording(language));
        const auto &flow = std::get<Columns>(article.blocks.at(6)).rows.front().right;
        QCOMPARE(std::get<Heading>(flow.at(0)).anchor, u"flow"_s);
        QCOMPARE(std::get<Paragraph>(flow.at(1)).spans, (Spans{{said, Span::Style::Quiet}}));
    }

    void facts()
    {
        const Article article = compare({u"sip"_s, 301}, {u"sip"_s, 486});
        QCOMPARE(std::get<FactTable>(article.blocks.back()).codes, (QStringList{u"301 Moved Permanently"_s, u"486 Busy Here"_s}));
        QCOMPARE(rowsOf(article), (QStringList{u"≠ Type 0:1"_s, u"≠ Carries 1:2"_s, u"= To ISUP 1:1"_s}));
        const Article swapped = compare({u"sip"_s, 486}, {u"sip"_s, 301});
        QCOMPARE(rowsOf(swapped), (QStringList{u"≠ Type 1:0"_s, u"≠ Carries 2:1"_s, u"= To ISUP 1:1"_s}));
    }

    void mappings_data()
    {
        QTest::addColumn<int>("sip");
        QTest::addColumn<int>("q850");
        QTest::addColumn<QString>("marks");

        QTest::newRow("486 and 17") << 486 << 17 << u"⇄ ⇄ ⇄ ⇄"_s;
        QTest::newRow("among more codes") << 404 << 1 << u"⇄ ⇄ ⇄ ⇄"_s;
        QTest::newRow("among many") << 503 << 41 << u"⇄ ⇄ ⇄ ⇄"_s;
        QTest::newRow("on a condition") << 603 << 21 << u"⇄ ⇄ ⇄ ⇄"_s;
        QTest::newRow("only towards ISUP") << 480 << 18 << u"⇄ ≠ ⇄ ≠"_s;
        QTest::newRow("only from ISUP") << 480 << 19 << u"≠ ⇄ ≠ ⇄"_s;
        QTest::newRow("not at all") << 487 << 16 << u"≠ ≠ ≠ ≠"_s;
    }

    /// Each mapping is stated at both of its ends; that is no difference.
    void mappings()
    {
        QFETCH(int, sip);
        QFETCH(int, q850);
        QFETCH(QString, marks);
        QString error;
        const auto shipped = embeddedCatalog(&error);
        QVERIFY2(shipped, qUtf8Printable(error));
        const Article article = comparisonOf(
            *shipped, shipped->indexOf({u"sip"_s, sip}), shipped->indexOf({u"q850"_s, q850}), Wording(Language::English));
        QStringList found;
        for (const FactRow &row : std::get<FactTable>(article.blocks.back()).rows) {
            found.append(markText(row.mark).trimmed());
            QCOMPARE(!row.remark.isEmpty(), row.mark == FactRow::Mark::Mapped);
        }
        QCOMPARE(found.join(u' '), marks);
    }

    void noFactsInCommon()
    {
        QString error;
        const auto shipped = embeddedCatalog(&error);
        QVERIFY2(shipped, qUtf8Printable(error));
        const Article article = comparisonOf(
            *shipped, shipped->indexOf({u"sip"_s, 488}), shipped->indexOf({u"warning"_s, 305}), Wording(Language::English));
        QCOMPARE(std::get<Paragraph>(article.blocks.back()).spans.front().text,
            u"The two registries have no facts in common that could be set against each other."_s);
    }

    void pairNote_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");

        const QString apart = u"What tells them apart"_s;
        const QString note = u"One is gone, one is busy. [practice]"_s;
        const QString none =
            u"Nobody has written yet what tells these two apart. Their facts are set against each other below."_s;
        QTest::newRow("with a note") << u"sip/301"_s << u"sip/486"_s << Language::English << apart << note;
        QTest::newRow("swapped") << u"sip/486"_s << u"sip/301"_s << Language::English << apart << note;
        QTest::newRow("across registries") << u"sip/404"_s << u"http/404"_s << Language::English << apart << note;
        QTest::newRow("Japanese") << u"sip/301"_s << u"sip/486"_s << Language::Japanese << u"見分け方"_s
                                  << u"一方は不明で、一方は話中です。［実務］"_s;
        QTest::newRow("without a note") << u"sip/404"_s << u"sip/486"_s << Language::English << apart
                                        << none + u"\nPairs near them that are told apart: sip 404 ⇄ http 404 · 486 ⇄ 301"_s;
    }

    void pairNote()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(Language, language);
        QFETCH(QString, title);
        QFETCH(QString, text);
        const Callout callout = calloutOf(compare(*CodeId::fromString(left), *CodeId::fromString(right), language));
        QCOMPARE(callout.title, title);
        QStringList said;
        for (const Paragraph &paragraph : callout.paragraphs) {
            said.append(QString());
            for (const Span &span : paragraph.spans)
                said.last() += span.text;
        }
        QCOMPARE(said.join(u'\n'), text);
    }

    void names_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QStringList>("names");

        QTest::newRow("same registry") << u"sip/486"_s << QStringList{u"404"_s, u"486"_s};
        QTest::newRow("other registry") << u"http/404"_s << QStringList{u"sip 404"_s, u"http 404"_s};
    }

    void names()
    {
        QFETCH(QString, right);
        QFETCH(QStringList, names);
        const Article article = compare({u"sip"_s, 404}, *CodeId::fromString(right));
        QCOMPARE(std::get<Columns>(article.blocks.front()).names, names);
        QCOMPARE(std::get<FactTable>(article.blocks.back()).names, names);
    }

    /// The two codes that are compared stand on the page: neither is a link in the other's text.
    void noLinksToEachOther()
    {
        SampleCatalog sample;
        sample.set(u"sip/486.json"_s, u"seen.en"_s, u"Unlike 301 or 404, the 486 is final."_s);
        const QByteArray block = sample.compiled().block;
        QString error;
        const auto catalog = Catalog::fromBytes(block, &error);
        QVERIFY2(catalog, qUtf8Printable(error));
        const Article article = comparisonOf(
            *catalog, catalog->indexOf({u"sip"_s, 301}), catalog->indexOf({u"sip"_s, 486}), Wording(Language::English));
        const auto &seen = std::get<Columns>(article.blocks.at(4)).rows.front().right.at(1);
        QStringList links;
        for (const Span &span : std::get<Paragraph>(seen).spans) {
            if (!span.link.isEmpty())
                links.append(span.link);
        }
        QCOMPARE(links, QStringList{u"kotae:sip/404"_s});
    }

private:
    Article compare(const CodeId &left, const CodeId &right, Language language = Language::English) const
    {
        return comparisonOf(*m_catalog, m_catalog->indexOf(left), m_catalog->indexOf(right), Wording(language));
    }

    QByteArray m_block;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_APPLESS_MAIN(ComparedArticleTest)
#include "comparedarticletest.moc"
