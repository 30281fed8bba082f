// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "textwriter.h"

#include "articlesamples.h"
#include "displaywidth.h"
#include "expectedfile.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

const Article twoFacts{Language::English, {},
    {FactTable{{u"487"_s}, {},
        {{u"Kind"_s, {}, {{{Spans{{u"final"_s}}, {}, {}, {u"RFC 1 §1"_s}}}}},
            {u"Carries"_s, {},
                {{{Spans{{u"Reason"_s}}, u"MAY"_s, {}, {u"RFC 1 §2"_s}},
                    {Spans{{u"Contact"_s}}, {}, u"if known"_s, {u"practice"_s}}}}}}}}};

} // namespace

class TextWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shipped_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Article>("article");

        for (const auto &[name, article] : articleSamples())
            QTest::newRow(qPrintable(name)) << QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/articles/") + name + u".txt"_s
                                            << article;
    }

    void shipped()
    {
        QFETCH(QString, file);
        QFETCH(Article, article);
        const QString difference = differenceFromFile(file, toPlainText(article, 80));
        QVERIFY2(difference.isEmpty(), qUtf8Printable(difference));
    }

    void layout_data()
    {
        QTest::addColumn<int>("width");

        QTest::newRow("without a width") << 0;
        QTest::newRow("80 columns") << 80;
        QTest::newRow("40 columns") << 40;
    }

    /// Everything that is shipped: no two empty lines, no blanks at the ends, no invisible characters, no line too long that
    /// could be broken.
    void layout()
    {
        QFETCH(int, width);
        for (const Article &article : shippedArticles()) {
            const QString text = toPlainText(article, width);
            QVERIFY2(text.endsWith(u'\n') && !text.endsWith(u"\n\n"), qUtf8Printable(article.title));
            QVERIFY2(!text.contains(u"\n\n\n") && !text.startsWith(u'\n'), qUtf8Printable(article.title));
            QVERIFY2(!text.contains(QChar(0x2060)) && !text.contains(QChar(0x00A0)), qUtf8Printable(article.title));
            for (const QString &line : text.split(u'\n')) {
                QVERIFY2(!line.endsWith(u' ') && !line.endsWith(u'　'), qUtf8Printable(line));
                const bool fits = width == 0 || displayWidth(line) <= width || !line.trimmed().contains(u' ') || width < 80;
                QVERIFY2(fits, qUtf8Printable(line));
            }
        }
    }

    /// Wrapping changes nothing but where lines end.
    void wrappingLosesNothing()
    {
        const auto squeezed = [](QString text) { return text.remove(u' ').remove(u'\n'); };
        for (const Article &article : shippedArticles())
            QCOMPARE(squeezed(toPlainText(article, 40)), squeezed(toPlainText(article)));
    }

    void facts()
    {
        QCOMPARE(toPlainText(twoFacts),
            u"  Kind: final (RFC 1 §1)\n"
            "  Carries:\n"
            "    Reason · MAY (RFC 1 §2)\n"
            "    Contact · if known (practice)\n"_s);
    }

    void factsInJapanese()
    {
        Article article = twoFacts;
        article.language = Language::Japanese;
        QCOMPARE(toPlainText(article),
            u"  Kind：final（RFC 1 §1）\n"
            "  Carries：\n"
            "    Reason · MAY（RFC 1 §2）\n"
            "    Contact · if known（practice）\n"_s);
    }

    /// A value that both codes share stands once, even if their sources quote other words.
    void comparedFacts()
    {
        const auto line = [](const QString &value, const QString &words) {
            return FactLine{{{value}}, {}, {}, {u"RFC 1 §1"_s, Span::Style::Quiet, {}, words}};
        };
        using Mark = FactRow::Mark;
        const QStringList names{u"301"_s, u"487"_s};
        const auto title = [](const QString &id, int number) { return std::vector<Block>{Title{id, number}}; };
        const Article article{Language::English, {},
            {Columns{names, {{title(u"sip/301"_s, 301), title(u"sip/487"_s, 487)}}},
                FactTable{{{}, {}}, names,
                    {{u"Kind"_s, {}, {{line(u"final"_s, u"one"_s)}, {line(u"final"_s, u"two"_s)}}, Mark::Same},
                        {u"Retry"_s, {}, {{line(u"yes"_s, {}), line(u"later"_s, {})}, {}}, Mark::Differs},
                        {u"To ISUP"_s, {}, {{line(u"17"_s, {})}, {line(u"301"_s, {})}}, Mark::Mapped, {}, u"one mapping"_s}}}}};
        const QString text = toPlainText(article);
        QCOMPARE(text.mid(text.indexOf(u"  =")),
            u"  = Kind: final (RFC 1 §1)\n"
            "  ≠ Retry:\n"
            "      301: yes (RFC 1 §1)\n"
            "      301: later (RFC 1 §1)\n"
            "      487: —\n"
            "  ⇄ To ISUP — one mapping:\n"
            "      301: 17 (RFC 1 §1)\n"
            "      487: 301 (RFC 1 §1)\n"_s);
    }

    /// Plain text has no markup, so nothing is escaped.
    void leavesTextAlone()
    {
        const QString text = u"a <b> & \"c\" 'd' |e| *f* _g_ `h` %1 \\"_s;
        for (const Article &article : {articleSaying(text), comparisonSaying(text)}) {
            const QString written = toPlainText(article);
            QVERIFY(written.count(text) > 20);
            QVERIFY(!written.contains(u"&lt;"));
            QVERIFY(!written.contains(u"\\*"));
        }
    }

    void nothing() { QCOMPARE(toPlainText({}), u"\n"_s); }
};

QTEST_APPLESS_MAIN(TextWriterTest)
#include "textwritertest.moc"
