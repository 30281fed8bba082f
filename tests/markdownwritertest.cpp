// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "markdownwriter.h"

#include "articlesamples.h"
#include "expectedfile.h"

#include <QRegularExpression>
#include <QTest>
#include <QTextDocument>
#include <QTextTable>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The text of a Markdown document as a reader sees it.
QString rendered(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText();
}

QString paragraphSaying(const QString &text)
{
    return toMarkdown({Language::English, {}, {Paragraph{{{text}}}}});
}

/// The columns of a row of a table: its bars that are not escaped, less the one in front.
qsizetype columnsOf(const QString &row)
{
    static const QRegularExpression bar(uR"((?<!\\)\|)"_s);
    return row.count(bar) - 1;
}

} // namespace

class MarkdownWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipped_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Article>("article");

        for (const auto &[name, article] : articleSamples())
            QTest::newRow(qPrintable(name)) << QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/articles/") + name + u".md"_s
                                            << article;
    }

    void shipped()
    {
        QFETCH(QString, file);
        QFETCH(Article, article);
        const QString difference = differenceFromFile(file, toMarkdown(article));
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }

    /// Everything that is shipped: no two empty lines, no blanks at the ends, and rows with as many columns as their heads.
    void layout()
    {
        for (const Article &article : shippedArticles()) {
            const QString text = toMarkdown(article);
            QVERIFY2(text.startsWith(u"# ") && text.endsWith(u'\n') && !text.contains(u"\n\n\n"), qUtf8Printable(article.title));
            qsizetype columns = 0;
            for (const QString &line : text.split(u'\n')) {
                QVERIFY2(!line.endsWith(u' '), qUtf8Printable(line));
                const bool inTable = line.startsWith(u'|');
                if (inTable && columns > 0)
                    QVERIFY2(columnsOf(line) == columns, qUtf8Printable(line));
                columns = inTable ? columnsOf(line) : 0;
            }
        }
    }

    /// The program that reads Markdown finds the table and every cell of it.
    void tablesRender_data()
    {
        QTest::addColumn<Article>("article");
        QTest::addColumn<int>("columns");

        for (const Article &article : shippedArticles()) {
            const bool comparison = isInColumns(article);
            QTest::addRow("%s %s", qUtf8Printable(article.title), qUtf8Printable(languageCode(article.language)))
                << article << (comparison ? 3 : 2);
        }
    }

    void tablesRender()
    {
        QFETCH(Article, article);
        QFETCH(int, columns);
        QTextDocument document;
        document.setMarkdown(toMarkdown(article));
        QList<QTextTable *> tables;
        for (QTextFrame *frame : document.rootFrame()->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(frame))
                tables.append(table);
        }
        const auto facts = std::find_if(article.blocks.begin(), article.blocks.end(),
            [](const Block &block) { return std::holds_alternative<FactTable>(block); });
        QVERIFY(facts != article.blocks.end());
        QCOMPARE(tables.size(), 1);
        QCOMPARE(tables.first()->columns(), columns);
        QCOMPARE(tables.first()->rows(), int(std::get<FactTable>(*facts).rows.size()) + 1);
        QVERIFY(!document.toPlainText().contains(u"**"));
        QVERIFY(!document.toPlainText().contains(u"]("));
    }

    void escapes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("markdown");

        QTest::newRow("nothing") << u"487 ends it. (RFC 3261)"_s << u"487 ends it. (RFC 3261)"_s;
        QTest::newRow("angle brackets") << u"To: <sip:a@b>"_s << uR"(To: \<sip:a@b>)"_s;
        QTest::newRow("tag") << u"a<br>b"_s << uR"(a\<br>b)"_s;
        QTest::newRow("entity") << u"&lt; & &amp;"_s << uR"(\&lt; \& \&amp;)"_s;
        QTest::newRow("stars") << u"64*T1 and 2*T2"_s << uR"(64\*T1 and 2\*T2)"_s;
        QTest::newRow("underscore within a word") << u"allow_sending_180"_s << u"allow_sending_180"_s;
        QTest::newRow("underscores around a word") << u"_hangup_ cause"_s << uR"(\_hangup\_ cause)"_s;
        QTest::newRow("bars") << u"487 | Request"_s << uR"(487 \| Request)"_s;
        QTest::newRow("brackets") << u"[a](b) ![c](d)"_s << uR"(\[a\](b) !\[c\](d))"_s;
        QTest::newRow("backquotes") << u"`code`"_s << uR"(\`code\`)"_s;
        QTest::newRow("backslash") << uR"(a\*b\)"_s << uR"(a\\\*b\\)"_s;
        QTest::newRow("tildes") << u"~~gone~~"_s << uR"(\~\~gone\~\~)"_s;
        QTest::newRow("heading") << u"# of calls"_s << uR"(\# of calls)"_s;
        QTest::newRow("number sign within") << u"call #3"_s << u"call #3"_s;
        QTest::newRow("list") << u"- a dash"_s << uR"(\- a dash)"_s;
        QTest::newRow("plus") << u"+ more"_s << uR"(\+ more)"_s;
        QTest::newRow("numbered list") << u"487. That ends it"_s << uR"(487\. That ends it)"_s;
        QTest::newRow("decimal") << u"3.5 seconds"_s << u"3.5 seconds"_s;
        QTest::newRow("quotation") << u"> said"_s << uR"(\> said)"_s;
        QTest::newRow("rule") << u"---"_s << uR"(\---)"_s;
        QTest::newRow("quotes") << u"\"a\" 'b' “c”"_s << u"\"a\" 'b' “c”"_s;
        QTest::newRow("Japanese") << u"「話し中」_ご注意_"_s << uR"(「話し中」\_ご注意\_)"_s;
    }

    void escapes()
    {
        QFETCH(QString, text);
        QFETCH(QString, markdown);
        QCOMPARE(paragraphSaying(text), markdown + u'\n');
        QCOMPARE(rendered(paragraphSaying(text)), text);
    }

    /// A text full of markup comes out of every kind of block as it went in.
    void everyBlockEscapes()
    {
        const QString text = u"a <b> & [c] |d| *e* _f_ `g` #h"_s;
        for (const Article &article : {articleSaying(text), comparisonSaying(text)}) {
            const QString read = rendered(toMarkdown(article));
            QVERIFY2(read.count(text) > 15, qUtf8Printable(read));
            QVERIFY2(!read.contains(u'\\'), qUtf8Printable(read));
        }
    }

    void items()
    {
        const auto item = [](const QString &text) { return Paragraph{{{text}}, Paragraph::Kind::Item}; };
        QCOMPARE(toMarkdown({Language::English, {},
                     {Paragraph{{{u"a"_s}}}, item(u"b"_s), item(u"c"_s), Paragraph{{{u"d"_s}}}, item(u"e"_s)}}),
            u"a\n\n* b\n* c\n\nd\n\n* e\n"_s);
    }

    void nothing() { QCOMPARE(toMarkdown({}), QString()); }
};

QTEST_MAIN(MarkdownWriterTest)
#include "markdownwritertest.moc"
