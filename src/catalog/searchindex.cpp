// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchindex.h"

namespace Kotae {

namespace {

TermIndex readTerms(ByteReader &reader)
{
    const QByteArrayView entries = reader.raw(reader.u32());
    const QByteArrayView text = reader.raw(reader.u32());
    return {entries, text, reader.raw(reader.u32())};
}

/// The first index from low up to high for which isBefore no longer holds.
template <typename IsBefore>
int partitionPoint(int low, int high, IsBefore isBefore)
{
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (isBefore(middle))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

TermIndex::TermIndex(QByteArrayView entries, QByteArrayView text, QByteArrayView postings)
    : m_entries(entries), m_text(text), m_postings(postings), m_size(std::max(0, int(entries.size() / entrySize) - 1))
{
    // The last entry only says where the one before it ends.
}

QByteArrayView TermIndex::term(int index) const
{
    const quint32 begin = field(index, 0);
    return slice(m_text, begin, field(index + 1, 0) - begin - 1);
}

Postings TermIndex::postings(int index) const
{
    const quint32 begin = field(index, 1);
    return Postings(slice(m_postings, begin, field(index + 1, 1) - begin));
}

std::pair<int, int> TermIndex::beginningWith(QByteArrayView prefix) const
{
    const int first = partitionPoint(0, m_size, [&](int index) { return term(index) < prefix; });
    const int end = partitionPoint(first, m_size, [&](int index) { return term(index).startsWith(prefix); });
    return {first, end};
}

bool TermIndex::contains(QByteArrayView term) const
{
    const auto [first, end] = beginningWith(term);
    return first < end && this->term(first) == term;
}

int TermIndex::at(qsizetype place) const
{
    return partitionPoint(0, m_size, [&](int index) { return field(index, 0) <= place; }) - 1;
}

quint32 TermIndex::field(int index, int number) const
{
    return ByteReader(m_entries, index * entrySize + qsizetype(number) * 4).u32();
}

SearchIndex::SearchIndex(QByteArrayView block)
{
    ByteReader reader(block);
    m_terms = readTerms(reader);
    m_romaji = readTerms(reader);
    m_writings = readTerms(reader);
    m_offsets = reader.raw(reader.u32());
    m_texts = reader.raw(reader.u32());
    m_damaged = reader.isDamaged();
}

QByteArrayList SearchIndex::writingsOf(QByteArrayView reading) const
{
    const QByteArray beginning = writingTerm(reading.toByteArray(), {});
    QByteArrayList texts;
    const auto [first, end] = m_writings.beginningWith(beginning);
    for (int index = first; index < end; ++index)
        texts.append(m_writings.term(index).sliced(beginning.size()).toByteArray());
    return texts;
}

QByteArrayView SearchIndex::texts(int code, SearchField field) const
{
    ByteReader offsets(m_offsets, (qsizetype(code) * searchFieldCount + int(field)) * 4);
    const quint32 begin = offsets.u32();
    return slice(m_texts, begin, offsets.u32() - begin);
}

quint32 lettersOf(QByteArrayView word)
{
    constexpr int others = 26;
    quint32 letters = 0;
    for (const char letter : word)
        letters |= 1U << (letter >= 'a' && letter <= 'z' ? letter - 'a' : others);
    return letters;
}

} // namespace Kotae
