// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bytes.h"

#include <QByteArrayList>

#include <utility>

namespace Kotae {

/// Where in a code a text stands.
enum class SearchField : quint8 { Name, Keyword, Document, Fact, Summary, Body };
inline constexpr int searchFieldCount = int(SearchField::Body) + 1;

/// How a term lies in the texts of one code, a bit for each way. Name is the phrase, the gloss and its reading; Keyword also the
/// other phrases that are met on the wire.
enum TermPlace : quint8 {
    NameWhole = 1, ///< it is the whole text
    NameBegin = 2, ///< the text begins with it
    NameInside = 4,
    KeywordWhole = 8,
    KeywordInside = 16,
    InFact = 32,
    InSummary = 64,
    InBody = 128,
};
using Places = quint8;

/// The codes that have a term, in their order.
class Postings {
public:
    explicit Postings(QByteArrayView bytes) : m_bytes(bytes) { }

    static constexpr qsizetype entrySize = 4; ///< places in the lowest byte, the code in the others

    /// Calls take(int code, Places places) for each.
    template <typename Take>
    void forEach(Take take) const
    {
        for (qsizetype at = 0; at + entrySize <= m_bytes.size(); at += entrySize) {
            const quint32 entry = ByteReader(m_bytes, at).u32();
            take(int(entry >> 8), Places(entry & 0xFF));
        }
    }

private:
    QByteArrayView m_bytes;
};

/// The terms of all codes, sorted, each with its postings.
class TermIndex {
public:
    TermIndex() = default;
    TermIndex(QByteArrayView entries, QByteArrayView text, QByteArrayView postings);

    static constexpr char separator = '\n';
    static constexpr qsizetype entrySize = 12; ///< offset in text u32, offset in postings u32, letters u32

    int size() const { return m_size; }
    QByteArrayView term(int index) const;
    Postings postings(int index) const;
    /// A bit for each letter of a word that may be mistyped; 0 for one that nobody would look for so.
    quint32 letters(int index) const { return field(index, 2); }

    /// The terms that begin with some bytes: from the first index up to the second.
    std::pair<int, int> beginningWith(QByteArrayView prefix) const;
    bool contains(QByteArrayView term) const;
    /// All terms, one after the other, each between separators.
    QByteArrayView text() const { return m_text; }
    /// The term that holds a place of text().
    int at(qsizetype place) const;

private:
    quint32 field(int index, int number) const;

    QByteArrayView m_entries;
    QByteArrayView m_text;
    QByteArrayView m_postings;
    int m_size = 0;
};

/// The part of the block that is searched: an inverted index over the search form of every text of every code, and the texts.
class SearchIndex {
public:
    SearchIndex() = default;
    explicit SearchIndex(QByteArrayView block);

    /// Words and pairs of Japanese characters.
    const TermIndex &terms() const { return m_terms; }
    /// The readings of glosses and keywords, each whole and as romaji.
    const TermIndex &romaji() const { return m_romaji; }
    /// The texts, in their search form, whose whole reading is some kana or romaji.
    QByteArrayList writingsOf(QByteArrayView reading) const;
    /// How the index holds that a text has a reading.
    static QByteArray writingTerm(const QByteArray &reading, const QByteArray &text) { return reading + '\t' + text; }
    /// The texts of a field, each between line feeds; empty if there are none.
    QByteArrayView texts(int code, SearchField field) const;
    bool isDamaged() const { return m_damaged; }

private:
    TermIndex m_terms;
    TermIndex m_romaji;
    TermIndex m_writings;
    QByteArrayView m_offsets;
    QByteArrayView m_texts;
    bool m_damaged = false;
};

/// The letters of a word as bits, for telling quickly that two words are too different.
quint32 lettersOf(QByteArrayView word);

} // namespace Kotae
