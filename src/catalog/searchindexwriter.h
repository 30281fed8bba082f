// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "searchindex.h"

#include <QHash>

#include <array>

namespace Kotae {

/// Collects texts and writes them as the index that SearchIndex reads.
class SearchIndexWriter {
public:
    /// Codes begin one after the other, from 0.
    void beginCode();
    void add(SearchField field, const QString &text);
    /// Adds the kana of a gloss or keyword, also as romaji, and what they are the reading of.
    void addReading(SearchField field, const QString &kana, const QString &text);
    QByteArray write();

private:
    /// The terms of one list, each with its postings.
    using Terms = QHash<QByteArray, ByteWriter>;
    using CodeTerms = QHash<QByteArray, Places>;

    void endCode();
    void flush(CodeTerms &ofCode, Terms &terms) const;
    static void writeTerms(const Terms &terms, ByteWriter &block);

    int m_code = -1;
    Terms m_terms;
    Terms m_romaji;
    Terms m_writings; ///< without postings
    CodeTerms m_codeTerms;
    CodeTerms m_codeRomaji;
    std::array<QByteArray, searchFieldCount> m_codeTexts;
    ByteWriter m_offsets;
    ByteWriter m_texts;
};

} // namespace Kotae
