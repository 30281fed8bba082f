// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "catalog.h"
#include "wording.h"

namespace Kotae {

/// Makes the blocks of one code in one language.
class CodeBlocks {
public:
    /// All but the record must outlive this.
    /// others are the codes that the article is about besides.
    CodeBlocks(const Catalog &catalog, int code, Record record, const Wording &wording, const QList<int> &others = {});

    const Record &record() const { return m_record; }
    const Registry &registry() const { return m_registry; }

    Title title() const;
    Paragraph summary() const;
    /// A heading and the paragraphs below it, the sources last; nothing if the record does not have the section.
    std::vector<Block> section(const QString &title, const QString &anchor, const Section &section) const;
    std::vector<Paragraph> paragraphs(const Section &section) const;
    /// A heading and what the flow shows, in a line; nothing if the record has no flow.
    std::vector<Block> flowHead(const QString &title, const QString &anchor) const;
    /// The ladder and its sources; nothing if the record has no flow.
    std::vector<Block> flow() const;
    /// A row of the fact table with what this code states of the fact.
    FactRow factRow(const QString &fact, const QList<Fact> &stated) const;
    /// The codes that this one is confused with; those that the catalog does not have are left out.
    CodeReferences related() const;
    /// The other phrases on the wire; nothing if there are none.
    std::vector<Paragraph> variants() const;
    /// The words by which the code is found, in the reader's language.
    Paragraph keywords() const;

private:
    Language language() const { return m_wording.language(); }
    /// Japanese readers see the Japanese rendering of a phrase.
    QString gloss(const QString &text) const;
    Spans linked(const QString &text) const;
    QString joined(const QStringList &texts) const;
    QString separator() const;
    /// The sections of documents, each once.
    Paragraph sources(const QList<Source> &sources) const;
    Ladder ladder() const;
    /// Another code, with the key to compare it with this one.
    CodeReference reference(int code) const;
    FactLine factLine(const FactDeclaration &declared, const Fact &fact) const;
    /// A value of a fact; one that is another code is a link to it.
    Span value(const FactDeclaration &declared, const FactValue &value) const;

    const Catalog &m_catalog;
    const int m_code;
    const QList<int> m_own;
    const Record m_record;
    const Registry &m_registry;
    const Wording &m_wording;
};

} // namespace Kotae
