// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codeblocks.h"

#include "link.h"
#include "spans.h"
#include "standing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr const char *compareKey = QT_TRANSLATE_NOOP("Kotae::Wording", "Compare");
constexpr const char *practiceName = QT_TRANSLATE_NOOP("Kotae::Wording", "practice");
constexpr const char *practiceHint = QT_TRANSLATE_NOOP("Kotae::Wording", "Known from practice; no document says it.");

/// Plain text that follows plain text is one run.
void append(Spans &spans, const Span &span)
{
    if (!spans.isEmpty() && spans.last() == Span{spans.last().text} && span == Span{span.text})
        spans.last().text += span.text;
    else
        spans.append(span);
}

} // namespace

CodeBlocks::CodeBlocks(const Catalog &catalog, int code, Record record, const Wording &wording, const QList<int> &others)
    : m_catalog(catalog)
    , m_code(code)
    , m_own(others + QList<int>{code})
    , m_record(std::move(record))
    , m_registry(catalog.registryOf(code))
    , m_wording(wording)
{
}

Title CodeBlocks::title() const
{
    const CodeClass *codeClass = m_catalog.codeClass(m_code);
    Title title{m_catalog.id(m_code).toString(), m_record.code, m_record.phrase, gloss(m_record.gloss.text)};
    // Most codes are of the first registry, and need not say so.
    if (&m_registry != &m_catalog.registries().front())
        title.facts.append({m_registry.name.in(language())});
    if (codeClass) {
        title.colour = codeClass->colour;
        title.facts.append({codeClass->id + u' ' + codeClass->name.in(language())});
    }
    title.facts.append({m_wording(statusText(m_record.status))});
    title.facts.append(sourceSpan(m_record.defined, m_wording(practiceName)));
    title.facts.append({m_wording(frequencyText(m_record.common)), Span::Style::Plain, {}, m_wording(practiceHint)});
    return title;
}

Paragraph CodeBlocks::summary() const
{
    return {linked(m_record.summary.in(language())), Paragraph::Kind::Summary};
}

std::vector<Block> CodeBlocks::section(const QString &title, const QString &anchor, const Section &section) const
{
    if (section.isEmpty())
        return {};
    std::vector<Block> blocks{Heading{title, anchor}};
    for (Paragraph &paragraph : paragraphs(section))
        blocks.emplace_back(std::move(paragraph));
    return blocks;
}

std::vector<Paragraph> CodeBlocks::paragraphs(const Section &section) const
{
    std::vector<Paragraph> paragraphs;
    const QStringList &texts = section.in(language());
    for (qsizetype index = 0; index < texts.size(); ++index) {
        Paragraph paragraph{linked(texts[index])};
        if (section.practice.contains(int(index) + 1)) {
            const QString mark = language() == Language::Japanese ? u"［%1］"_s : u" [%1]"_s;
            paragraph.spans.append({mark.arg(m_wording(practiceName)), Span::Style::Quiet, {}, m_wording(practiceHint)});
        }
        paragraphs.push_back(std::move(paragraph));
    }
    if (!section.sources.isEmpty())
        paragraphs.push_back(sources(section.sources));
    return paragraphs;
}

std::vector<Block> CodeBlocks::flowHead(const QString &title, const QString &anchor) const
{
    if (m_record.flow.isEmpty())
        return {};
    return {Heading{title, anchor}, Paragraph{{{m_record.flow.title.in(language())}}}};
}

std::vector<Block> CodeBlocks::flow() const
{
    if (m_record.flow.isEmpty())
        return {};
    std::vector<Block> blocks{ladder()};
    if (!m_record.flow.sources.isEmpty())
        blocks.emplace_back(sources(m_record.flow.sources));
    return blocks;
}

Ladder CodeBlocks::ladder() const
{
    const Flow &flow = m_record.flow;
    const CodeClass *codeClass = m_catalog.codeClass(m_code);
    Ladder ladder{codeClass ? codeClass->colour : QString()};
    for (const QString &party : flow.parties)
        ladder.parties.append(m_registry.partyName(party).in(language()));
    for (const FlowStep &step : flow.steps) {
        const auto place = [&](const QString &party) { return int(flow.parties.indexOf(party)); };
        // The compiler lets none pass whose parties are not declared; a damaged block can hold one.
        if (place(step.from) < 0 || (!step.isEvent() && place(step.to) < 0))
            continue;
        const QString text = step.isEvent() ? step.note.in(language()) : step.text;
        ladder.steps.append({place(step.from), step.isEvent() ? -1 : place(step.to), text, step.header, step.deciding});
    }
    return ladder;
}

FactRow CodeBlocks::factRow(const QString &fact, const QList<Fact> &stated) const
{
    const FactDeclaration *declared = m_registry.declaration(fact);
    QList<FactLine> lines;
    for (const Fact &each : stated)
        lines.append(factLine(*declared, each));
    return {declared->label.in(language()), declared->explanation.in(language()), {lines}};
}

CodeReferences CodeBlocks::related() const
{
    CodeReferences related;
    for (const QString &id : m_record.related) {
        const std::optional<CodeId> other = CodeId::fromString(id);
        if (const int index = other ? m_catalog.indexOf(*other) : -1; index >= 0)
            related.codes.push_back(reference(index));
    }
    return related;
}

CodeReference CodeBlocks::reference(int code) const
{
    const CodeClass *codeClass = m_catalog.codeClass(code);
    const CodeId id = m_catalog.id(code);
    const Span compare{m_wording(compareKey), Span::Style::Plain, Link{m_catalog.id(m_code), id}.toString()};
    const Registry &registry = m_catalog.registryOf(code);
    const QString label = registry.id == m_registry.id ? QString() : registry.label.isEmpty() ? registry.id : registry.label;
    return {id.toString(), label, id.number, m_catalog.phrase(code), gloss(m_catalog.gloss(code)),
        m_catalog.summary(code, language()), codeClass ? codeClass->colour : QString(), Link{id, {}}.toString(), compare};
}

std::vector<Paragraph> CodeBlocks::variants() const
{
    std::vector<Paragraph> paragraphs;
    for (const PhraseVariant &variant : m_record.phrases)
        paragraphs.push_back(
            {{{variant.text, Span::Style::Strong}, {u" — "_s + variant.where.in(language())}}, Paragraph::Kind::Item});
    return paragraphs;
}

Paragraph CodeBlocks::keywords() const
{
    QStringList words = m_record.keywords.en;
    if (language() == Language::Japanese) {
        words.clear();
        for (const JapaneseText &keyword : m_record.keywords.ja)
            words.append(keyword.text);
    }
    return {{{joined(words), Span::Style::Quiet}}};
}

QString CodeBlocks::gloss(const QString &text) const
{
    return language() == Language::Japanese ? text : QString();
}

Spans CodeBlocks::linked(const QString &text) const
{
    return linkedText(m_catalog, m_registry.id, text, m_own);
}

QString CodeBlocks::joined(const QStringList &texts) const
{
    return texts.join(separator());
}

QString CodeBlocks::separator() const
{
    return language() == Language::Japanese ? u"、"_s : u", "_s;
}

Paragraph CodeBlocks::sources(const QList<Source> &sources) const
{
    Paragraph paragraph{{}, Paragraph::Kind::Sources};
    for (const Source &source : sources) {
        const Span span = sourceSpan(source, m_wording(practiceName));
        const auto known = std::find_if(
            paragraph.spans.begin(), paragraph.spans.end(), [&](const Span &each) { return each.text == span.text; });
        if (known != paragraph.spans.end()) {
            known->hint = (known->hint + u' ' + span.hint).trimmed();
            continue;
        }
        if (!paragraph.spans.isEmpty())
            paragraph.spans.append({u" · "_s, Span::Style::Quiet});
        paragraph.spans.append(span);
    }
    return paragraph;
}

FactLine CodeBlocks::factLine(const FactDeclaration &declared, const Fact &fact) const
{
    Spans values;
    for (const FactValue &each : fact.values) {
        if (!values.isEmpty())
            append(values, {separator()});
        append(values, value(declared, each));
    }
    return {values, fact.level, fact.condition.in(language()), sourceSpan(fact.source, m_wording(practiceName))};
}

Span CodeBlocks::value(const FactDeclaration &declared, const FactValue &value) const
{
    const std::optional<CodeId> id = m_registry.codeOf(declared, value);
    const int code = id ? m_catalog.indexOf(*id) : -1;
    if (code < 0)
        return {m_registry.text(declared, value).in(language())};
    const QString name = m_catalog.name(code, language());
    if (m_own.contains(code))
        return {name};
    const QString title = m_catalog.title(code);
    return {name, Span::Style::Plain, Link{*id, {}}.toString(), title == name ? QString() : title};
}

} // namespace Kotae
