// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "bilingual.h"

#include "codearticle.h"
#include "comparisonarticle.h"
#include "presentation.h"
#include "samplecatalog.h"
#include "textwriter.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// An article in two languages, and a comparison of which only the differences are shown.
class BilingualTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_block = SampleCatalog().compiled().block;
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    void languagesStandSideBySide()
    {
        const Article article = articleFor(*m_catalog, {sip(486)}, {Language::English, true});
        QCOMPARE(article.language, Language::English);
        QVERIFY(isInColumns(article));
        const Columns meaning = columnsOf(article, u"meaning"_s);
        QCOMPARE(meaning.names, (QStringList{u"English"_s, u"日本語"_s}));
        const Columns::Row &row = meaning.rows.front();
        QCOMPARE(std::get<Heading>(row.left.front()).text, u"What it means"_s);
        QCOMPARE(std::get<Heading>(row.right.front()).text, u"意味"_s);
        QCOMPARE(std::get<Heading>(row.left.front()).anchor, std::get<Heading>(row.right.front()).anchor);
    }

    /// However long a paragraph is in one language, the next one stands beside its translation.
    void paragraphsStandInStep()
    {
        const Columns meaning = columnsOf(articleFor(*m_catalog, {sip(486)}, {Language::English, true}), u"meaning"_s);
        QStringList rows;
        for (const Columns::Row &row : meaning.rows)
            rows.append(textOf(row.left) + u'|' + textOf(row.right));
        QCOMPARE(rows,
            (QStringList{u"This phone is in a call.|この電話機は通話中です。"_s,
                u"Another one may be free. [practice]|ほかの電話機は空いているかもしれません。［実務］"_s,
                u"RFC 3261 §21.4.24|RFC 3261 §21.4.24"_s}));
    }

    void theReadersLanguageComesFirst()
    {
        const Columns meaning = columnsOf(articleFor(*m_catalog, {sip(486)}, {Language::Japanese, true}), u"meaning"_s);
        QCOMPARE(std::get<Heading>(meaning.rows.front().left.front()).text, u"意味"_s);
    }

    /// The phrase is the same in both languages, and so are the sections of documents.
    void oneHead()
    {
        const Article article = articleFor(*m_catalog, {sip(486)}, {Language::English, true});
        const auto &title = std::get<Title>(article.blocks.front());
        QCOMPARE(title.phrase, u"Busy Here"_s);
        QCOMPARE(title.gloss, u"話中"_s);
        QCOMPARE(texts(title.facts),
            (QStringList{u"4xx Client error"_s, u"registered"_s, u"RFC 3261 §21.4.24"_s, u"seen in every trace"_s}));
        QCOMPARE(texts(title.translatedFacts), (QStringList{u"4xx クライアントエラー"_s, u"登録済み"_s, u"日常的に見られる"_s}));
    }

    void oneHeadOfEachComparedCode()
    {
        const Article article = articleFor(*m_catalog, {sip(301), sip(486)}, {Language::English, true});
        const Columns::Row &heads = std::get<Columns>(article.blocks.front()).rows.front();
        QCOMPARE(std::get<Title>(heads.left.front()).gloss, u"恒久的に移動"_s);
        QCOMPARE(std::get<Title>(heads.right.front()).gloss, u"話中"_s);
        const auto &apart = std::get<Callout>(article.blocks.at(1));
        QCOMPARE(apart.title, u"What tells them apart · 見分け方"_s);
        QCOMPARE(apart.paragraphs.size(), size_t(2));
    }

    void factsStandOnceInBothWordings()
    {
        const FactTable facts = factsOf(articleFor(*m_catalog, {sip(486)}, {Language::English, true}));
        QCOMPARE(facts.codes, QStringList{u"486 Busy Here"_s});
        QCOMPARE(facts.rows.front().label, u"Type"_s);
        QCOMPARE(facts.rows.front().translatedLabel, u"種類"_s);
        const QList<FactLine> &lines = facts.rows.front().cells.front();
        QCOMPARE(textOf(lines.front().value), u"final"_s);
        QCOMPARE(textOf(lines.back().value), u"最終応答"_s);
        QVERIFY(!lines.front().isTranslation && lines.back().isTranslation);
    }

    /// How binding a statement is stands once, and a protocol token that is all it says too.
    void whatIsTheSameStandsOnce()
    {
        const FactTable facts = factsOf(articleFor(*m_catalog, {sip(486)}, {Language::English, true}));
        QStringList lines;
        for (const FactLine &line : facts.rows.at(1).cells.front())
            lines.append(textOf(line.value) + u'/' + line.level + u'/' + line.condition + u'/' + line.source.text);
        QCOMPARE(lines,
            (QStringList{u"Retry-After, a note/MAY/it knows when/practice"_s, u"Retry-After、注記//時刻が分かる場合/実務"_s,
                u"Reason/MAY//practice"_s}));
    }

    void relatedCodesStandOnce()
    {
        const Article article = articleFor(*m_catalog, {sip(486)}, {Language::English, true});
        const auto related = std::find_if(article.blocks.begin(), article.blocks.end(),
            [](const Block &block) { return std::holds_alternative<CodeReferences>(block); });
        QVERIFY(related != article.blocks.end());
        const CodeReference &code = std::get<CodeReferences>(*related).codes.front();
        QCOMPARE(code.summary, u"The phone is busy"_s);
        QCOMPARE(code.translatedSummary, u"電話機が話中"_s);
        QCOMPARE(comparisonsOf(article).size(), 2);
    }

    /// Nothing that the two articles say is lost.
    void keepsEverything()
    {
        const QString both = toPlainText(articleFor(*m_catalog, {sip(486)}, {Language::English, true}));
        for (const Language language : allLanguages) {
            for (const Block &block : articleOf(*m_catalog, sip(486), Wording(language)).blocks) {
                if (const auto *paragraph = std::get_if<Paragraph>(&block))
                    QVERIFY2(both.contains(paragraph->spans.front().text), qUtf8Printable(paragraph->spans.front().text));
            }
        }
    }

    void comparisonsAlternate()
    {
        const Article article = articleFor(*m_catalog, {sip(301), sip(486)}, {Language::English, true});
        QStringList languages;
        for (const Block &block : article.blocks) {
            const auto *columns = std::get_if<Columns>(&block);
            const auto *heading = columns ? std::get_if<Heading>(&columns->rows.front().left.front()) : nullptr;
            if (heading && heading->anchor == u"meaning")
                languages.append(heading->text);
        }
        QCOMPARE(languages, (QStringList{u"What it means"_s, u"意味"_s}));
        QCOMPARE(factsOf(article).codes.size(), 2);
    }

    void differencesOnly()
    {
        const Place place{sip(301), sip(486)};
        const FactTable all = factsOf(articleFor(*m_catalog, place, {Language::English}));
        const Article article = articleFor(*m_catalog, place, {Language::English, false, true});
        const FactTable some = factsOf(article);
        qsizetype differing = 0;
        for (const FactRow &row : all.rows)
            differing += row.mark == FactRow::Mark::Differs ? 1 : 0;
        QVERIFY(differing > 0 && size_t(differing) < all.rows.size());
        QCOMPARE(some.rows.size(), size_t(differing));
        QVERIFY(toPlainText(article).contains(u"1 fact on which both agree is not shown."_s));
    }

    /// No head of a table without rows.
    void nothingDiffers()
    {
        const FactTable table{{u"1 a"_s, u"2 b"_s}, {}, {{u"Type"_s, {}, {{}, {}}, FactRow::Mark::Same}}};
        const Article article =
            withDifferencesOnly({Language::English, {}, {Heading{u"Facts"_s, u"facts"_s}, table}}, Wording(Language::English));
        QCOMPARE(toPlainText(article), u"Facts\n  1 fact on which both agree is not shown.\n"_s);
    }

private:
    int sip(int number) const { return m_catalog->indexOf({u"sip"_s, number}); }

    static FactTable factsOf(const Article &article)
    {
        for (const Block &block : article.blocks) {
            if (const auto *table = std::get_if<FactTable>(&block))
                return *table;
        }
        return {};
    }

    static Columns columnsOf(const Article &article, const QString &anchor)
    {
        for (const Block &block : article.blocks) {
            const auto *columns = std::get_if<Columns>(&block);
            const auto *heading = columns ? std::get_if<Heading>(&columns->rows.front().left.front()) : nullptr;
            if (heading && heading->anchor == anchor)
                return *columns;
        }
        return {};
    }

    static QStringList texts(const Spans &spans)
    {
        QStringList texts;
        for (const Span &span : spans)
            texts.append(span.text);
        return texts;
    }

    static QString textOf(const std::vector<Block> &blocks) { return textOf(std::get<Paragraph>(blocks.back()).spans); }

    static QString textOf(const Spans &spans)
    {
        QString text;
        for (const Span &span : spans)
            text += span.text;
        return text;
    }

    QByteArray m_block;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_APPLESS_MAIN(BilingualTest)
#include "bilingualtest.moc"
