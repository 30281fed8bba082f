// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "articlebuilder.h"

#include "codeblocks.h"
#include "comparison.h"

#include <algorithm>
#include <array>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// The sections of prose, in the order in which they are read.
struct SectionKind {
    const char *title;
    QString anchor;
    Section Record::*section;
};

const std::array sections{
    SectionKind{QT_TRANSLATE_NOOP("Kotae::Wording", "What it means"), u"meaning"_s, &Record::meaning},
    SectionKind{QT_TRANSLATE_NOOP("Kotae::Wording", "When you see it"), u"seen"_s, &Record::seen},
    SectionKind{QT_TRANSLATE_NOOP("Kotae::Wording", "What to do"), u"action"_s, &Record::action},
};

constexpr const char *flowTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "In a call flow");
constexpr const char *factsTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Facts");
constexpr const char *relatedTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Often confused with");
constexpr const char *variantsTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Other phrases on the wire");
constexpr const char *keywordsTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Also found as");
constexpr const char *apartTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "What tells them apart");
constexpr const char *noNote = QT_TRANSLATE_NOOP(
    "Kotae::Wording", "Nobody has written yet what tells these two apart. Their facts are set against each other below.");
constexpr const char *damaged =
    QT_TRANSLATE_NOOP("Kotae::Wording", "This record is damaged and cannot be shown. Compile or install the catalog again.");

void append(std::vector<Block> &blocks, std::vector<Block> more)
{
    std::move(more.begin(), more.end(), std::back_inserter(blocks));
}

Article damagedArticle(const QString &title, const Wording &wording)
{
    return {wording.language(), title, {Paragraph{{{wording(damaged)}}}}};
}

FactTable factsOf(const CodeBlocks &code, const QString &head)
{
    FactTable table{{head}, {}};
    const QList<Fact> facts = code.registry().factsOf(code.record());
    for (const FactDeclaration &declared : code.registry().facts) {
        QList<Fact> stated;
        std::copy_if(
            facts.begin(), facts.end(), std::back_inserter(stated), [&](const Fact &fact) { return fact.fact == declared.id; });
        if (!stated.isEmpty())
            table.rows.push_back(code.factRow(declared.id, {stated}, false));
    }
    return table;
}

FactTable comparedFacts(const CodeBlocks &left, const CodeBlocks &right, const QStringList &heads)
{
    FactTable table{heads, {}};
    for (const FactComparison &row : compareFacts(left.registry(), left.record(), right.registry(), right.record())) {
        FactRow compared = left.factRow(row.fact, {row.left}, row.differs);
        compared.cells.push_back(right.factRow(row.fact, {row.right}, row.differs).cells.front());
        table.rows.push_back(std::move(compared));
    }
    return table;
}

/// What one code has and the other does not is a dash at that one's side; what both lack is not there.
void appendColumns(std::vector<Block> &blocks, std::vector<Block> left, std::vector<Block> right)
{
    if (left.empty() && right.empty())
        return;
    const Paragraph nothing{{{u"—"_s, Span::Style::Quiet}}};
    if (left.empty())
        left = {right.front(), nothing};
    else if (right.empty())
        right = {left.front(), nothing};
    blocks.emplace_back(Columns{std::move(left), std::move(right)});
}

Callout apart(const Catalog &catalog, int leftCode, int rightCode, const CodeBlocks &left, const Wording &wording)
{
    Callout callout{wording(apartTitle), {}};
    if (const std::optional<PairNote> note = catalog.pairNote(leftCode, rightCode))
        callout.paragraphs = left.paragraphs(note->note);
    else
        callout.paragraphs.push_back({{{wording(noNote)}}});
    return callout;
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
    for (const SectionKind &kind : sections)
        append(article.blocks, blocks.section(wording(kind.title), kind.anchor, blocks.record().*kind.section));
    append(article.blocks, blocks.flow(wording(flowTitle), u"flow"_s));
    if (CodeReferences related = blocks.related(); !related.codes.empty())
        append(article.blocks, {Heading{wording(relatedTitle), u"related"_s}, std::move(related)});
    append(article.blocks, {Heading{wording(factsTitle), u"facts"_s}, factsOf(blocks, title)});
    if (std::vector<Paragraph> variants = blocks.variants(); !variants.empty()) {
        article.blocks.emplace_back(Heading{wording(variantsTitle), u"variants"_s});
        std::move(variants.begin(), variants.end(), std::back_inserter(article.blocks));
    }
    append(article.blocks, {Heading{wording(keywordsTitle), u"keywords"_s}, blocks.keywords()});
    return article;
}

Article comparisonOf(const Catalog &catalog, int leftCode, int rightCode, const Wording &wording)
{
    const QStringList heads{catalog.title(leftCode), catalog.title(rightCode)};
    const QString title = heads.join(u" ⇄ "_s);
    std::optional<Record> leftRecord = catalog.record(leftCode);
    std::optional<Record> rightRecord = catalog.record(rightCode);
    if (!leftRecord || !rightRecord)
        return damagedArticle(title, wording);
    const CodeBlocks left(catalog, leftCode, std::move(*leftRecord), wording, {rightCode});
    const CodeBlocks right(catalog, rightCode, std::move(*rightRecord), wording, {leftCode});
    Article article{wording.language(), title, {}};
    append(article.blocks,
        {Columns{{left.title()}, {right.title()}}, apart(catalog, leftCode, rightCode, left, wording),
            Columns{{left.summary()}, {right.summary()}}});
    for (const SectionKind &kind : sections) {
        const auto column = [&](const CodeBlocks &code) {
            return code.section(wording(kind.title), kind.anchor, code.record().*kind.section);
        };
        appendColumns(article.blocks, column(left), column(right));
    }
    const auto flow = [&](const CodeBlocks &code) { return code.flow(wording(flowTitle), u"flow"_s); };
    appendColumns(article.blocks, flow(left), flow(right));
    append(article.blocks, {Heading{wording(factsTitle), u"facts"_s}, comparedFacts(left, right, heads)});
    return article;
}

} // namespace Kotae
