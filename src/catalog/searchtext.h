// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bytes.h"

#include <QList>
#include <QMap>

#include <array>

namespace Kotae {

/// Where in a code a folded text stands. The ranking of a match depends on it.
enum class SearchField : quint8 { Phrase, Gloss, GlossRomaji, Variant, Keyword, KeywordRomaji, Fact, Summary, Body };
inline constexpr int searchFieldCount = int(SearchField::Body) + 1;

/// All folded texts of one field, one after the other, each between line feeds. A match of "\nbusy\n" is a whole text, one of
/// "\nbusy" its beginning.
class SearchTexts {
public:
    static constexpr char separator = '\n';

    SearchTexts() = default;
    SearchTexts(QByteArrayView text, QByteArrayView entries) : m_text(text), m_entries(entries) { }

    QByteArrayView text() const { return m_text; }
    qsizetype size() const { return m_entries.size() / entrySize; }
    /// The index of the code whose text holds a place; -1 if there is none.
    int codeAt(qsizetype place) const;
    /// Where the texts of the next code begin; the end if there is none.
    qsizetype nextCode(qsizetype place) const;

    static constexpr qsizetype entrySize = 8; ///< begin u32, code u32

private:
    /// The number of entries that begin at or before a place.
    qsizetype entriesUpTo(qsizetype place) const;

    QByteArrayView m_text;
    QByteArrayView m_entries;
};

/// A Latin word of the phrases and keywords, for words that were typed wrong.
struct SearchWord {
    QByteArrayView text;
    QByteArrayView codes; ///< u32 each
};

/// The part of the block that is searched.
class SearchBlock {
public:
    SearchBlock() = default;
    explicit SearchBlock(QByteArrayView block);

    const SearchTexts &texts(SearchField field) const { return m_texts[size_t(field)]; }
    qsizetype wordCount() const { return m_words.size() / wordEntrySize; }
    SearchWord word(qsizetype index) const;
    bool isDamaged() const { return m_damaged; }

    static constexpr qsizetype wordEntrySize = 16; ///< text offset u32, text size u32, codes offset u32, codes size u32

private:
    std::array<SearchTexts, searchFieldCount> m_texts;
    QByteArrayView m_words;
    QByteArrayView m_wordData;
    bool m_damaged = false;
};

/// Collects folded texts and writes them as the block that SearchBlock reads.
class SearchBlockWriter {
public:
    /// text is folded. Texts of one field are added in the order of the codes.
    void add(SearchField field, const QString &text, int code);
    /// A word in which a typing mistake is to be found.
    void addWord(const QString &word, int code);
    QByteArray write() const;

private:
    struct Texts {
        QByteArray text{1, SearchTexts::separator};
        ByteWriter entries;
    };

    std::array<Texts, searchFieldCount> m_texts;
    QMap<QByteArray, QList<int>> m_words;
};

} // namespace Kotae
