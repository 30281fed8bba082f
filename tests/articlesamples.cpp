// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "articlesamples.h"

#include "codearticle.h"
#include "comparisonarticle.h"
#include "embeddedcatalog.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

std::vector<Block> blocksSaying(const QString &text)
{
    const Span source{text, Span::Style::Quiet, u"https://example.org/"_s + text, text};
    const Ladder ladder{u"amber"_s, {text, text}, {{0, 1, text, text}, {1, -1, text}, {1, 0, text, {}, true}}};
    return {Title{u"sip/487"_s, 487, text, text, u"amber"_s, {{text}, source}}, Paragraph{{{text}}, Paragraph::Kind::Summary},
        Heading{text, u"meaning"_s}, Paragraph{{{text}}},
        Paragraph{{{text}, {text, Span::Style::Strong}, {text, Span::Style::Quiet}}},
        Paragraph{{source}, Paragraph::Kind::Sources}, Heading{text, u"flow"_s}, ladder, Heading{text, u"related"_s},
        CodeReferences{
            {{u"sip/486"_s, {}, 486, text, text, text, u"amber"_s, u"kotae:sip/486"_s, {text, {}, u"kotae:sip/487/486"_s}}}},
        Heading{text, u"variants"_s}, Paragraph{{{text}}, Paragraph::Kind::Item}, Paragraph{{{text}}, Paragraph::Kind::Item}};
}

FactTable factsSaying(const QString &text, size_t codes)
{
    const FactLine line{{{text}}, u"MUST NOT"_s, text, {text, Span::Style::Quiet}};
    FactTable table{QStringList(qsizetype(codes), text), QStringList(qsizetype(codes), text), {}};
    table.rows.push_back({text, text, std::vector<QList<FactLine>>(codes, {line, line}), FactRow::Mark::Same});
    table.rows.push_back({text, text, std::vector<QList<FactLine>>(codes), FactRow::Mark::Differs});
    table.rows.push_back({text, text, std::vector<QList<FactLine>>(codes, {line}), FactRow::Mark::Mapped, {}, text});
    return table;
}

} // namespace

const Catalog &shippedCatalog()
{
    static QString error;
    static const std::unique_ptr<Catalog> catalog = embeddedCatalog(&error);
    if (!catalog)
        qFatal("%s", qUtf8Printable(error));
    return *catalog;
}

QList<std::pair<QString, Article>> articleSamples()
{
    const Catalog &catalog = shippedCatalog();
    const auto sip = [&](int number) { return catalog.indexOf({u"sip"_s, number}); };
    QList<std::pair<QString, Article>> samples;
    for (const Language language : allLanguages) {
        const Wording wording(language);
        const QString suffix = u'.' + languageCode(language);
        samples.append({u"sip-100"_s + suffix, articleOf(catalog, sip(100), wording)});
        samples.append({u"sip-487"_s + suffix, articleOf(catalog, sip(487), wording)});
        samples.append({u"sip-301--sip-487"_s + suffix, comparisonOf(catalog, sip(301), sip(487), wording)});
    }
    return samples;
}

QList<Article> shippedArticles()
{
    const Catalog &catalog = shippedCatalog();
    QList<Article> articles;
    for (const Language language : allLanguages) {
        const Wording wording(language);
        for (int code = 0; code < catalog.size(); ++code) {
            articles.append(articleOf(catalog, code, wording));
            for (const int other : catalog.pairNotes().partnersOf(code))
                articles.append(comparisonOf(catalog, code, other, wording));
        }
    }
    return articles;
}

Article articleSaying(const QString &text)
{
    Article article{Language::English, text, blocksSaying(text)};
    article.blocks.emplace_back(factsSaying(text, 1));
    return article;
}

Article comparisonSaying(const QString &text)
{
    const std::vector<Block> blocks = blocksSaying(text);
    return {Language::English, text,
        {Columns{{text, text}, {{blocks, blocks}}}, Callout{text, {Paragraph{{{text}}}}}, factsSaying(text, 2)}};
}

} // namespace Kotae
