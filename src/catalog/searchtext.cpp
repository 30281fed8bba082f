// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchtext.h"

#include <QtEndian>

namespace Kotae {

namespace {

quint32 u32At(QByteArrayView bytes, qsizetype offset)
{
    return qFromLittleEndian<quint32>(bytes.data() + offset);
}

} // namespace

qsizetype SearchTexts::entriesUpTo(qsizetype place) const
{
    qsizetype low = 0;
    qsizetype high = size();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (qsizetype(u32At(m_entries, middle * entrySize)) <= place)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int SearchTexts::codeAt(qsizetype place) const
{
    const qsizetype entries = entriesUpTo(place);
    return entries == 0 ? -1 : int(u32At(m_entries, (entries - 1) * entrySize + 4));
}

qsizetype SearchTexts::nextCode(qsizetype place) const
{
    const int code = codeAt(place);
    qsizetype entry = entriesUpTo(place);
    while (entry < size() && int(u32At(m_entries, entry * entrySize + 4)) == code)
        ++entry;
    return entry < size() ? qsizetype(u32At(m_entries, entry * entrySize)) : m_text.size();
}

SearchBlock::SearchBlock(QByteArrayView block)
{
    ByteReader reader(block);
    for (SearchTexts &texts : m_texts) {
        const QByteArrayView text = reader.raw(reader.u32());
        const QByteArrayView entries = reader.raw(reader.u32());
        texts = SearchTexts(text, entries);
    }
    m_words = reader.raw(reader.u32());
    m_wordData = reader.raw(reader.u32());
    m_damaged = reader.isDamaged();
}

SearchWord SearchBlock::word(qsizetype index) const
{
    ByteReader reader(m_words, index * wordEntrySize);
    const quint32 text = reader.u32();
    const quint32 textSize = reader.u32();
    const quint32 codes = reader.u32();
    return {slice(m_wordData, text, textSize), slice(m_wordData, codes, reader.u32())};
}

void SearchBlockWriter::add(SearchField field, const QString &text, int code)
{
    if (text.isEmpty())
        return;
    Texts &texts = m_texts[size_t(field)];
    texts.entries.u32(quint32(texts.text.size()));
    texts.entries.u32(quint32(code));
    texts.text += text.toUtf8() + SearchTexts::separator;
}

void SearchBlockWriter::addWord(const QString &word, int code)
{
    QList<int> &codes = m_words[word.toUtf8()];
    if (!codes.contains(code))
        codes.append(code);
}

QByteArray SearchBlockWriter::write() const
{
    ByteWriter block;
    for (const Texts &texts : m_texts) {
        block.u32(quint32(texts.text.size()));
        block.raw(texts.text);
        block.u32(texts.entries.size());
        block.raw(texts.entries.bytes());
    }
    ByteWriter words;
    ByteWriter data;
    for (auto word = m_words.begin(); word != m_words.end(); ++word) {
        words.u32(data.size());
        words.u32(quint32(word.key().size()));
        data.raw(word.key());
        words.u32(data.size());
        words.u32(quint32(word.value().size() * qsizetype(sizeof(quint32))));
        for (const int code : word.value())
            data.u32(quint32(code));
    }
    block.u32(words.size());
    block.raw(words.bytes());
    block.u32(data.size());
    block.raw(data.bytes());
    return block.take();
}

} // namespace Kotae
