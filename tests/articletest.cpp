// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codearticle.h"

#include "samplecatalog.h"

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

using Kind = Paragraph::Kind;
using Style = Span::Style;

const QString rfc = u"https://www.rfc-editor.org/rfc/rfc"_s;
const QString practiceHint = u"Known from practice; no document says it."_s;
const QString practiceHintJa = u"実務で知られている内容です。文書には書かれていません。"_s;

Span source(const QString &name, const QString &address, const QString &words)
{
    return {name, Style::Quiet, address, u'“' + words + u'”'};
}

const Span defined =
    source(u"RFC 3261 §21.4.24"_s, rfc + u"3261#section-21.4.24"_s, u"The callee's end system was contacted successfully"_s);
const Span meant = source(u"RFC 3261 §21.4.24"_s, rfc + u"3261#section-21.4.24"_s, u"callee is currently not willing or able"_s);
const Span flowing = source(u"RFC 3261 §13.3.1.3"_s, rfc + u"3261#section-13.3.1.3"_s, u"A 486 (Busy Here) SHOULD be returned"_s);
const Span mapped = source(u"RFC 3398 §8.2.6.1"_s, rfc + u"3398#section-8.2.6.1"_s, u"486 Busy here 17 User busy"_s);

FactLine line(const QString &value, const QString &level, const QString &condition, const Span &source)
{
    return {{{value}}, level, condition, source};
}

Article english()
{
    const Span mark{u" [practice]"_s, Style::Quiet, {}, practiceHint};
    const Span practice{u"practice"_s, Style::Quiet};
    return {Language::English, u"486 Busy Here"_s,
        {
            Title{u"sip/486"_s, 486, u"Busy Here"_s, {}, u"amber"_s,
                {{u"4xx Client error"_s}, {u"registered"_s}, defined,
                    {u"seen in every trace"_s, Style::Plain, {}, practiceHint}}},
            Paragraph{{{u"The phone is busy"_s}}, Kind::Summary},
            Heading{u"What it means"_s, u"meaning"_s},
            Paragraph{{{u"This phone is in a call."_s}}},
            Paragraph{{{u"Another one may be free."_s}, mark}},
            Paragraph{{meant}, Kind::Sources},
            Heading{u"When you see it"_s, u"seen"_s},
            Paragraph{{{u"The line is in use."_s}, mark}},
            Heading{u"What to do"_s, u"action"_s},
            Paragraph{{{u"Call again later."_s}, mark}},
            Heading{u"In a call flow"_s, u"flow"_s},
            Paragraph{{{u"A busy phone"_s}}},
            Ladder{u"amber"_s, {u"Caller"_s, u"Callee"_s},
                {{0, 1, u"INVITE"_s, u"Expires: 60"_s}, {1, -1, u"is in a call"_s},
                    {1, 0, u"486 Busy Here"_s, u"Retry-After: 120"_s, true}}},
            Paragraph{{flowing}, Kind::Sources},
            Heading{u"Often confused with"_s, u"related"_s},
            CodeReferences{{
                {u"sip/404"_s, {}, 404, u"Not Found"_s, {}, u"The phone is busy"_s, u"amber"_s, u"kotae:sip/404"_s,
                    {u"Compare"_s, Style::Plain, u"kotae:sip/486/404"_s}},
                {u"http/404"_s, u"http"_s, 404, u"No Such Page"_s, {}, u"The phone is busy"_s, u"amber"_s, u"kotae:http/404"_s,
                    {u"Compare"_s, Style::Plain, u"kotae:sip/486/http/404"_s}},
            }},
            Heading{u"Facts"_s, u"facts"_s},
            FactTable{{u"486 Busy Here"_s}, {},
                {
                    {u"Type"_s, u"Final or not."_s, {{line(u"final"_s, {}, {}, practice)}}},
                    {u"Carries"_s, u"Its header fields."_s,
                        {{line(u"Retry-After, a note"_s, u"MAY"_s, u"it knows when"_s, practice),
                            line(u"Reason"_s, u"MAY"_s, {}, practice)}}},
                    {u"To ISUP"_s, u"The cause."_s, {{line(u"17 User busy"_s, {}, {}, mapped)}}},
                }},
            Heading{u"Other phrases on the wire"_s, u"variants"_s},
            Paragraph{{{u"Busy"_s, Style::Strong}, {u" — old phones"_s}}, Kind::Item},
            Heading{u"Also found as"_s, u"keywords"_s},
            Paragraph{{{u"busy tone, engaged"_s, Style::Quiet}}},
        }};
}

Article japanese()
{
    const Span mark{u"［実務］"_s, Style::Quiet, {}, practiceHintJa};
    const Span practice{u"実務"_s, Style::Quiet};
    return {Language::Japanese, u"486 Busy Here"_s,
        {
            Title{u"sip/486"_s, 486, u"Busy Here"_s, u"話中"_s, u"amber"_s,
                {{u"4xx クライアントエラー"_s}, {u"登録済み"_s}, defined,
                    {u"日常的に見られる"_s, Style::Plain, {}, practiceHintJa}}},
            Paragraph{{{u"電話機が話中"_s}}, Kind::Summary},
            Heading{u"意味"_s, u"meaning"_s},
            Paragraph{{{u"この電話機は通話中です。"_s}}},
            Paragraph{{{u"ほかの電話機は空いているかもしれません。"_s}, mark}},
            Paragraph{{meant}, Kind::Sources},
            Heading{u"よくある場面"_s, u"seen"_s},
            Paragraph{{{u"回線が使用中です。"_s}, mark}},
            Heading{u"対処"_s, u"action"_s},
            Paragraph{{{u"後でかけ直します。"_s}, mark}},
            Heading{u"シーケンス例"_s, u"flow"_s},
            Paragraph{{{u"話中の電話機"_s}}},
            Ladder{u"amber"_s, {u"発信側"_s, u"着信側"_s},
                {{0, 1, u"INVITE"_s, u"Expires: 60"_s}, {1, -1, u"通話中"_s},
                    {1, 0, u"486 Busy Here"_s, u"Retry-After: 120"_s, true}}},
            Paragraph{{flowing}, Kind::Sources},
            Heading{u"混同しやすいコード"_s, u"related"_s},
            CodeReferences{{
                {u"sip/404"_s, {}, 404, u"Not Found"_s, u"該当なし"_s, u"電話機が話中"_s, u"amber"_s, u"kotae:sip/404"_s,
                    {u"比較"_s, Style::Plain, u"kotae:sip/486/404"_s}},
                {u"http/404"_s, u"http"_s, 404, u"No Such Page"_s, u"ページなし"_s, u"電話機が話中"_s, u"amber"_s,
                    u"kotae:http/404"_s, {u"比較"_s, Style::Plain, u"kotae:sip/486/http/404"_s}},
            }},
            Heading{u"仕様"_s, u"facts"_s},
            FactTable{{u"486 Busy Here"_s}, {},
                {
                    {u"種類"_s, u"最終か否か。"_s, {{line(u"最終応答"_s, {}, {}, practice)}}},
                    {u"ヘッダー"_s, u"含むヘッダー。"_s,
                        {{line(u"Retry-After、注記"_s, u"MAY"_s, u"時刻が分かる場合"_s, practice),
                            line(u"Reason"_s, u"MAY"_s, {}, practice)}}},
                    {u"ISUP へ"_s, u"理由値。"_s, {{line(u"17 着ユーザビジー"_s, {}, {}, mapped)}}},
                }},
            Heading{u"実際に見られるほかの理由句"_s, u"variants"_s},
            Paragraph{{{u"Busy"_s, Style::Strong}, {u" — 古い電話機"_s}}, Kind::Item},
            Heading{u"関連語"_s, u"keywords"_s},
            Paragraph{{{u"話し中"_s, Style::Quiet}}},
        }};
}

} // namespace

class ArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(SampleCatalog().compiled().block); }

    void wholeArticle_data()
    {
        QTest::addColumn<Article>("expected");

        QTest::newRow("English") << english();
        QTest::newRow("Japanese") << japanese();
    }

    void wholeArticle()
    {
        QFETCH(Article, expected);
        const Article article = articleOf(*m_catalog, m_catalog->indexOf({u"sip"_s, 486}), Wording(expected.language));
        for (size_t index = 0; index < std::min(expected.blocks.size(), article.blocks.size()); ++index)
            QVERIFY2(article.blocks[index] == expected.blocks[index], qUtf8Printable(u"block %1"_s.arg(index)));
        QCOMPARE(article, expected);
        QCOMPARE(laddersOf(article).size(), 1);
        QVERIFY(!isInColumns(article));
    }

    /// A section that cites one place twice names it once, with both quotations.
    void sourceCitedTwice()
    {
        SampleCatalog sample;
        QJsonObject again = sample.value(u"sip/486.json"_s, u"meaning.sources[0]"_s).toObject();
        again.insert(u"words"_s, u"some other words there"_s);
        sample.set(
            u"sip/486.json"_s, u"meaning.sources"_s, QJsonArray{sample.value(u"sip/486.json"_s, u"meaning.sources[0]"_s), again});
        open(sample.compiled().block);
        const Article article = articleOf(*m_catalog, m_catalog->indexOf({u"sip"_s, 486}), Wording(Language::English));
        Span both = meant;
        both.hint += u" “some other words there”"_s;
        QCOMPARE(std::get<Paragraph>(article.blocks[5]), (Paragraph{{both}, Kind::Sources}));
    }

    void onlyWhatTheRecordHas()
    {
        SampleCatalog sample;
        for (const QString &section : {u"meaning"_s, u"seen"_s, u"action"_s, u"related"_s, u"flow"_s, u"phrases"_s})
            sample.set(u"sip/486.json"_s, section, QJsonValue::Undefined);
        open(sample.compiled().block);
        const Article article = articleOf(*m_catalog, m_catalog->indexOf({u"sip"_s, 486}), Wording(Language::English));
        QStringList headings;
        for (const Block &block : article.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                headings.append(heading->anchor);
        }
        QCOMPARE(headings, (QStringList{u"facts"_s, u"keywords"_s}));
        QCOMPARE(article.blocks.size(), size_t(6));
    }

    /// A value that is a code of another registry is a link to it, and has the name that it has there.
    void codesAsValues()
    {
        SampleCatalog sample;
        sample.set(u"sip/registry.json"_s, u"facts[2].codesOf"_s, u"http"_s);
        sample.set(u"http/registry.json"_s, u"glossIsName"_s, true);
        sample.set(u"sip/486.json"_s, u"facts[0].values"_s, QJsonArray{u"301"_s, u"404"_s, u"17"_s});
        open(sample.compiled().block);
        const auto values = [&](Language language) {
            const Article article = articleOf(*m_catalog, m_catalog->indexOf({u"sip"_s, 486}), Wording(language));
            const auto table = std::find_if(article.blocks.begin(), article.blocks.end(),
                [](const Block &block) { return std::holds_alternative<FactTable>(block); });
            return std::get<FactTable>(*table).rows.back().cells.front().first().value;
        };
        QCOMPARE(values(Language::English),
            (Spans{{u"301 Moved"_s, Style::Plain, u"kotae:http/301"_s}, {u", "_s},
                {u"404 No Such Page"_s, Style::Plain, u"kotae:http/404"_s}, {u", 17 User busy"_s}}));
        QCOMPARE(values(Language::Japanese),
            (Spans{{u"301 移動"_s, Style::Plain, u"kotae:http/301"_s, u"301 Moved"_s}, {u"、"_s},
                {u"404 ページなし"_s, Style::Plain, u"kotae:http/404"_s, u"404 No Such Page"_s}, {u"、17 着ユーザビジー"_s}}));
    }

    /// Most codes are of the first registry; the others tell of which one they are.
    void registryOfACode()
    {
        const auto facts = [&](const QString &registry) {
            const Article article = articleOf(*m_catalog, m_catalog->indexOf({registry, 404}), Wording(Language::Japanese));
            return std::get<Title>(article.blocks.front()).facts;
        };
        QCOMPARE(facts(u"http"_s).front().text, m_catalog->registry(u"http"_s)->name.ja);
        QCOMPARE(facts(u"sip"_s).front().text, u"4xx クライアントエラー"_s);
    }

    void flowInWords()
    {
        const Ladder ladder{
            {}, {u"A"_s, u"B"_s}, {{0, 1, u"INVITE"_s}, {1, -1, u"rings"_s}, {1, 0, u"486"_s, u"To: b"_s, true}, {7, 9, u"?"_s}}};
        QCOMPARE(ladderInWords(ladder), (QStringList{u"A → B: INVITE"_s, u"B: rings"_s, u"B → A: 486 (To: b)"_s, u" → : ?"_s}));
    }

private:
    void open(const QByteArray &block)
    {
        m_block = block;
        QString error;
        m_catalog = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    QByteArray m_block;
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_APPLESS_MAIN(ArticleTest)
#include "articletest.moc"
