// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codearticle.h"

#include "codeblocks.h"
#include "sectionkinds.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr const char *relatedTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Often confused with");
constexpr const char *variantsTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Other phrases on the wire");
constexpr const char *keywordsTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Also found as");
constexpr const char *damaged =
    QT_TRANSLATE_NOOP("Kotae::Wording", "This record is damaged and cannot be shown. Compile or install the catalog again.");

template <typename Blocks>
void append(std::vector<Block> &blocks, Blocks more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

FactTable factsOf(const CodeBlocks &code, const QString &head)
{
    FactTable table{{head}, {}, {}};
    const QList<Fact> facts = code.registry().factsOf(code.record());
    for (const FactDeclaration &declared : code.registry().facts) {
        QList<Fact> stated;
        std::copy_if(
            facts.begin(), facts.end(), std::back_inserter(stated), [&](const Fact &fact) { return fact.fact == declared.id; });
        if (!stated.isEmpty())
            table.rows.push_back(code.factRow(declared.id, stated));
    }
    return table;
}

} // namespace

Article articleOf(const Catalog &catalog, int code, const Wording &wording)
{
    const QString title = catalog.title(code);
    std::optional<Record> record = catalog.record(code);
    if (!record)
        return damagedArticle(title, wording);
    const CodeBlocks blocks(catalog, code, std::move(*record), wording);
    Article article{wording.language(), title, {blocks.title(), blocks.summary()}};
    for (const SectionKind &kind : sectionKinds)
        append(article.blocks, blocks.section(wording(kind.title), kind.anchor, blocks.record().*kind.section));
    append(article.blocks, blocks.flowHead(wording(flowTitle), u"flow"_s));
    append(article.blocks, blocks.flow());
    if (CodeReferences related = blocks.related(); !related.codes.empty()) {
        article.blocks.emplace_back(Heading{wording(relatedTitle), u"related"_s});
        article.blocks.emplace_back(std::move(related));
    }
    article.blocks.emplace_back(Heading{wording(factsTitle), u"facts"_s});
    article.blocks.emplace_back(factsOf(blocks, title));
    if (std::vector<Paragraph> variants = blocks.variants(); !variants.empty()) {
        article.blocks.emplace_back(Heading{wording(variantsTitle), u"variants"_s});
        append(article.blocks, std::move(variants));
    }
    article.blocks.emplace_back(Heading{wording(keywordsTitle), u"keywords"_s});
    article.blocks.emplace_back(blocks.keywords());
    return article;
}

Article damagedArticle(const QString &title, const Wording &wording)
{
    return {wording.language(), title, {Paragraph{{{wording(damaged)}}}}};
}

} // namespace Kotae
