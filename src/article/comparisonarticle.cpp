// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparisonarticle.h"

#include "codearticle.h"
#include "codeblocks.h"
#include "comparison.h"
#include "link.h"
#include "sectionkinds.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr const char *apartTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "What tells them apart");
constexpr const char *noNote = QT_TRANSLATE_NOOP(
    "Kotae::Wording", "Nobody has written yet what tells these two apart. Their facts are set against each other below.");
constexpr const char *nearest = QT_TRANSLATE_NOOP("Kotae::Wording", "Pairs near them that are told apart:");
constexpr const char *sameHidden = QT_TRANSLATE_N_NOOP("Kotae::Wording", "%n fact(s) on which both agree are not shown.");
constexpr const char *nothingShared =
    QT_TRANSLATE_NOOP("Kotae::Wording", "The two registries have no facts in common that could be set against each other.");
constexpr const char *sameMapping = QT_TRANSLATE_NOOP("Kotae::Wording", "the same mapping from both ends");
constexpr const char *noSection = QT_TRANSLATE_NOOP("Kotae::Wording", "Nothing is said about this.");
constexpr const char *noFlow = QT_TRANSLATE_NOOP("Kotae::Wording", "No flow is given.");
constexpr int mostNearest = 6;

FactRow::Mark markOf(FactComparison::Verdict verdict)
{
    switch (verdict) {
    case FactComparison::Verdict::Differ:
        return FactRow::Mark::Differs;
    case FactComparison::Verdict::NameEachOther:
        return FactRow::Mark::Mapped;
    case FactComparison::Verdict::Agree:
        break;
    }
    return FactRow::Mark::Same;
}

FactTable comparedFacts(
    const CodeBlocks &left, const CodeBlocks &right, const QStringList &heads, const QStringList &names, const Wording &wording)
{
    FactTable table{heads, names, {}, {left.title().colour, right.title().colour}};
    for (const FactComparison &row : compareFacts(left.registry(), left.record(), right.registry(), right.record())) {
        FactRow compared = left.factRow(row.fact, row.left);
        compared.cells.push_back(right.factRow(row.fact, row.right).cells.front());
        compared.mark = markOf(row.verdict);
        if (compared.mark == FactRow::Mark::Mapped)
            compared.remark = wording(sameMapping);
        table.rows.push_back(std::move(compared));
    }
    return table;
}

/// What one code has and the other does not is said to be missing at that one's side; what both lack is not there.
void appendColumns(std::vector<Block> &blocks, const QStringList &names, std::vector<Block> left, std::vector<Block> right,
    const QString &missing)
{
    if (left.empty() && right.empty())
        return;
    const Paragraph nothing{{{missing, Span::Style::Quiet}}};
    if (left.empty())
        left = {right.front(), nothing};
    else if (right.empty())
        right = {left.front(), nothing};
    blocks.emplace_back(Columns{names, {{std::move(left), std::move(right)}}});
}

/// Heads and ladders are rows of their own: so both ladders begin at the same height.
void appendFlows(
    std::vector<Block> &blocks, const QStringList &names, const CodeBlocks &left, const CodeBlocks &right, const Wording &wording)
{
    const auto flowHead = [&](const CodeBlocks &code) { return code.flowHead(wording(flowTitle), u"flow"_s); };
    const size_t before = blocks.size();
    appendColumns(blocks, names, flowHead(left), flowHead(right), wording(noFlow));
    if (blocks.size() > before)
        std::get<Columns>(blocks.back()).rows.push_back({left.flow(), right.flow()});
}

bool areOfOneRegistry(const Catalog &catalog, int left, int right)
{
    return catalog.registryIndex(left) == catalog.registryIndex(right);
}

/// Numbers alone, or with their registries.
QStringList shortNames(const Catalog &catalog, int left, int right, bool alone)
{
    const auto name = [&](int code) {
        return alone ? QString::number(catalog.number(code)) : catalog.registryOf(code).labelled(catalog.number(code));
    };
    return {name(left), name(right)};
}

Spans pairLinks(const Catalog &catalog, int left, int right)
{
    Spans spans;
    const bool alone = areOfOneRegistry(catalog, left, right);
    for (const auto &[first, second] : nearestPairs(catalog, left, right, mostNearest)) {
        if (!spans.isEmpty())
            spans.append({u" · "_s, Span::Style::Quiet});
        const QString names =
            shortNames(catalog, first, second, alone && areOfOneRegistry(catalog, first, second)).join(u" ⇄ "_s);
        const QString titles = u"%1 ⇄ %2"_s.arg(catalog.title(first), catalog.title(second));
        spans.append({names, Span::Style::Plain, Link{catalog.id(first), catalog.id(second)}.toString(), titles});
    }
    return spans;
}

Callout apart(const Catalog &catalog, int leftCode, int rightCode, const CodeBlocks &left, const Wording &wording)
{
    Callout callout{wording(apartTitle), {}};
    if (const std::optional<PairNote> note = catalog.pairNotes().between(leftCode, rightCode)) {
        callout.paragraphs = left.paragraphs(note->note);
        return callout;
    }
    callout.paragraphs.push_back({{{wording(noNote)}}});
    if (const Spans links = pairLinks(catalog, leftCode, rightCode); !links.isEmpty())
        callout.paragraphs.push_back({Spans{{wording(nearest) + u' '}} + links});
    return callout;
}

/// The codes with which a code shares a note, those that its record names as confused with it first.
QList<int> notedWith(const Catalog &catalog, int code)
{
    const QStringList related = catalog.record(code).value_or(Record()).related;
    const auto place = [&](int other) {
        const qsizetype index = related.indexOf(catalog.id(other).toString());
        return index < 0 ? related.size() : index;
    };
    QList<int> others = catalog.pairNotes().partnersOf(code);
    std::stable_sort(others.begin(), others.end(), [&](int one, int other) { return place(one) < place(other); });
    return others;
}

} // namespace

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
    const QStringList names = shortNames(catalog, leftCode, rightCode, areOfOneRegistry(catalog, leftCode, rightCode));
    Article article{wording.language(), title, {}};
    article.blocks.emplace_back(Columns{names, {{{left.title()}, {right.title()}}}});
    article.blocks.emplace_back(apart(catalog, leftCode, rightCode, left, wording));
    article.blocks.emplace_back(Columns{names, {{{left.summary()}, {right.summary()}}}});
    for (const SectionKind &kind : sectionKinds) {
        const auto column = [&](const CodeBlocks &code) {
            return code.section(wording(kind.title), kind.anchor, code.record().*kind.section);
        };
        appendColumns(article.blocks, names, column(left), column(right), wording(noSection));
    }
    appendFlows(article.blocks, names, left, right, wording);
    article.blocks.emplace_back(Heading{wording(factsTitle), u"facts"_s});
    if (FactTable facts = comparedFacts(left, right, heads, names, wording); !facts.rows.empty())
        article.blocks.emplace_back(std::move(facts));
    else
        article.blocks.emplace_back(Paragraph{{{wording(nothingShared), Span::Style::Quiet}}});
    return article;
}

Article withDifferencesOnly(Article comparison, const Wording &wording)
{
    qsizetype same = 0;
    std::erase_if(comparison.blocks, [&](Block &block) {
        auto *table = std::get_if<FactTable>(&block);
        if (!table)
            return false;
        same += qsizetype(std::erase_if(table->rows, [](const FactRow &row) { return row.mark == FactRow::Mark::Same; }));
        return table->rows.empty();
    });
    if (same > 0)
        comparison.blocks.emplace_back(Paragraph{{{wording(sameHidden, int(same)), Span::Style::Quiet}}});
    return comparison;
}

QList<std::pair<int, int>> nearestPairs(const Catalog &catalog, int left, int right, int most)
{
    const QList<int> besideLeft = notedWith(catalog, left);
    const QList<int> besideRight = notedWith(catalog, right);
    QList<std::pair<int, int>> pairs;
    for (qsizetype index = 0; index < std::max(besideLeft.size(), besideRight.size()); ++index) {
        if (index < besideLeft.size())
            pairs.append({left, besideLeft[index]});
        if (index < besideRight.size())
            pairs.append({right, besideRight[index]});
    }
    return pairs.first(std::min<qsizetype>(pairs.size(), most));
}

} // namespace Kotae
