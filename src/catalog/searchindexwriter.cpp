// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchindexwriter.h"

#include "romaji.h"
#include "searchform.h"
#include "terms.h"

#include <algorithm>

namespace Kotae {

namespace {

Places placesOf(SearchField field, bool begins, bool whole)
{
    switch (field) {
    case SearchField::Name:
        return Places(NameInside | (begins ? NameBegin : 0) | (whole ? NameWhole : 0));
    case SearchField::Keyword:
        return Places(KeywordInside | (whole ? KeywordWhole : 0));
    case SearchField::Document:
    case SearchField::Fact:
        return InFact;
    case SearchField::Summary:
        return InSummary;
    case SearchField::Body:
        return InBody;
    }
    return 0;
}

/// Whether somebody may look for a term by a word that is typed wrong.
bool mayBeMistyped(const QByteArray &term, Places places)
{
    constexpr qsizetype shortest = 4;
    const bool latin = std::all_of(term.begin(), term.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
    return latin && term.size() >= shortest && (places & Places(~InBody)) != 0;
}

} // namespace

void SearchIndexWriter::beginCode()
{
    endCode();
    ++m_code;
}

void SearchIndexWriter::add(SearchField field, const QString &text)
{
    const QString form = searchForm(text);
    if (form.isEmpty())
        return;
    QByteArray &texts = m_codeTexts[size_t(field)];
    if (texts.isEmpty())
        texts += TermIndex::separator;
    texts += form.toUtf8() + TermIndex::separator;
    for (const Term &term : indexTermsOf(form)) {
        const bool begins = term.text.data() == form.constData();
        m_codeTerms[term.text.toUtf8()] |= placesOf(field, begins, begins && term.text.size() == form.size());
    }
}

void SearchIndexWriter::addReading(SearchField field, const QString &kana, const QString &text)
{
    add(field, kana);
    const QString reading = searchForm(kana);
    const QString romaji = romajiOfKana(reading);
    if (!romaji.isEmpty())
        m_codeRomaji[romaji.toUtf8()] |= placesOf(field, true, true);
    const QString writing = searchForm(text);
    for (const QString &read : {reading, romaji}) {
        if (!read.isEmpty() && writing != reading)
            m_writings.insert(SearchIndex::writingTerm(read.toUtf8(), writing.toUtf8()), {});
    }
}

QByteArray SearchIndexWriter::write()
{
    endCode();
    m_offsets.u32(m_texts.size());
    ByteWriter block;
    writeTerms(m_terms, block);
    writeTerms(m_romaji, block);
    writeTerms(m_writings, block);
    for (const ByteWriter *part : {&m_offsets, &m_texts}) {
        block.u32(part->size());
        block.raw(part->bytes());
    }
    return block.take();
}

void SearchIndexWriter::endCode()
{
    if (m_code < 0)
        return;
    flush(m_codeTerms, m_terms);
    flush(m_codeRomaji, m_romaji);
    for (QByteArray &texts : m_codeTexts) {
        m_offsets.u32(m_texts.size());
        m_texts.raw(texts);
        texts.clear();
    }
}

void SearchIndexWriter::flush(CodeTerms &ofCode, Terms &terms) const
{
    for (auto term = ofCode.cbegin(); term != ofCode.cend(); ++term)
        terms[term.key()].u32(quint32(m_code) << 8 | term.value());
    ofCode.clear();
}

void SearchIndexWriter::writeTerms(const Terms &terms, ByteWriter &block)
{
    QByteArrayList sorted = terms.keys();
    std::sort(sorted.begin(), sorted.end());
    ByteWriter entries;
    ByteWriter text;
    ByteWriter postings;
    text.u8(TermIndex::separator);
    for (const QByteArray &term : std::as_const(sorted)) {
        const QByteArray &codes = terms.find(term)->bytes();
        Places all = 0;
        Postings(codes).forEach([&](int, Places places) { all |= places; });
        entries.u32(text.size());
        entries.u32(postings.size());
        entries.u32(mayBeMistyped(term, all) ? lettersOf(term) : 0);
        text.raw(term);
        text.u8(TermIndex::separator);
        postings.raw(codes);
    }
    entries.u32(text.size());
    entries.u32(postings.size());
    entries.u32(0);
    for (const ByteWriter *part : {&entries, &text, &postings}) {
        block.u32(part->size());
        block.raw(part->bytes());
    }
}

} // namespace Kotae
