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
        const auto &meaning = std::get<Columns>(article.blocks.at(1));
        QCOMPARE(meaning.names, (QStringList{u"English"_s, u"日本語"_s}));
        QCOMPARE(std::get<Heading>(meaning.rows.front().left.front()).text, u"What it means"_s);
        QCOMPARE(std::get<Heading>(meaning.rows.front().right.front()).text, u"意味"_s);
        QCOMPARE(std::get<Heading>(meaning.rows.front().left.front()).anchor,
            std::get<Heading>(meaning.rows.front().right.front()).anchor);
    }

    void theReadersLanguageComesFirst()
    {
        const Article article = articleFor(*m_catalog, {sip(486)}, {Language::Japanese, true});
        const auto &meaning = std::get<Columns>(article.blocks.at(1));
        QCOMPARE(std::get<Heading>(meaning.rows.front().left.front()).text, u"意味"_s);
    }

    void factsStandOnceInBothWordings()
    {
        const FactTable facts = factsOf(articleFor(*m_catalog, {sip(486)}, {Language::English, true}));
        QCOMPARE(facts.codes, QStringList{u"486 Busy Here"_s});
        QCOMPARE(facts.rows.front().label, u"Type · 種類"_s);
        QCOMPARE(textOf(facts.rows.front().cells.front().front().value), u"final · 最終応答"_s);
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
