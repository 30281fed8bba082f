// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "matcher.h"

#include "bytefinder.h"
#include "editdistance.h"

#include <QtEndian>

#include <algorithm>

namespace Kotae {

namespace {

/// How a match lies in its text.
enum class Position { Whole, Beginning, WordBeginning, Inside };

/// A Latin word can begin right behind a Japanese character: only Latin letters and digits continue one.
bool isWordLetter(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
}

Position positionOf(QByteArrayView text, qsizetype begin, qsizetype size)
{
    const bool begins = text[begin - 1] == SearchTexts::separator;
    if (begins && text[begin + size] == SearchTexts::separator)
        return Position::Whole;
    if (begins)
        return Position::Beginning;
    return isWordLetter(text[begin - 1]) ? Position::Inside : Position::WordBeginning;
}

/// The rank of a match by the field and the position. chance: it lies inside a Latin word; Japanese has no blanks.
Rank rankOf(SearchField field, Position position, bool chance)
{
    switch (field) {
    case SearchField::Phrase:
    case SearchField::Gloss:
    case SearchField::GlossRomaji:
        if (position == Position::Whole)
            return Rank::ExactPhrase;
        if (position == Position::Beginning)
            return Rank::PhrasePrefix;
        return chance ? Rank::BodyText : Rank::WordPrefix;
    case SearchField::Variant:
    case SearchField::Keyword:
    case SearchField::KeywordRomaji:
        if (position == Position::Whole)
            return Rank::ExactKeyword;
        return chance ? Rank::BodyText : Rank::Keyword;
    case SearchField::Fact:
        return chance ? Rank::None : Rank::FactOrHeader;
    case SearchField::Summary:
        return chance ? Rank::None : Rank::Summary;
    case SearchField::Body:
        return chance ? Rank::None : Rank::BodyText;
    }
    return Rank::None;
}

void improve(Ranks &ranks, int code, Rank rank)
{
    if (code >= 0 && size_t(code) < ranks.size())
        ranks[size_t(code)] = std::min(ranks[size_t(code)], rank);
}

bool isRomaji(SearchField field)
{
    return field == SearchField::GlossRomaji || field == SearchField::KeywordRomaji;
}

void scan(const SearchTexts &texts, SearchField field, const QByteArray &word, bool latin, Ranks &ranks)
{
    constexpr qsizetype shortestChance = 3;
    const QByteArrayView text = texts.text();
    const ByteFinder finder(word);
    qsizetype at = finder.indexIn(text, 1);
    while (at > 0 && at + word.size() < text.size()) {
        const Position position = positionOf(text, at, word.size());
        const bool chance = latin && position == Position::Inside;
        const Rank rank = chance && word.size() < shortestChance ? Rank::None : rankOf(field, position, chance);
        if (rank != Rank::None)
            improve(ranks, texts.codeAt(at), rank);
        // In prose all matches have the same rank: the first one of a code is enough.
        const bool done = rank != Rank::None && field >= SearchField::Fact;
        at = finder.indexIn(text, done ? std::max(texts.nextCode(at), at + 1) : at + 1);
    }
}

void rankNumbers(const Catalog &catalog, const QueryWord &word, Ranks &ranks)
{
    const QByteArray digits = word.text;
    for (int code = 0; code < catalog.size(); ++code) {
        const QByteArray number = QByteArray::number(catalog.number(code));
        if (number == digits)
            improve(ranks, code, Rank::ExactCode);
        else if (number.startsWith(digits))
            improve(ranks, code, Rank::CodePrefix);
    }
}

/// Short romaji begins too many words to be meant inside of one.
bool isWorthScanning(SearchField field, const QByteArray &word)
{
    constexpr qsizetype shortestRomaji = 3;
    constexpr qsizetype shortestInProse = 2;
    if (isRomaji(field))
        return word.size() >= shortestRomaji;
    return field < SearchField::Fact || word.size() >= shortestInProse;
}

/// A word that the catalog knows is not typed wrong; only its plural may be meant. The words of the block are sorted.
bool isKnown(const SearchBlock &block, const QByteArray &word)
{
    qsizetype low = 0;
    qsizetype high = block.wordCount();
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (block.word(middle).text < word)
            low = middle + 1;
        else
            high = middle;
    }
    return low < block.wordCount() && block.word(low).text == word;
}

bool isPlural(QByteArrayView word, QByteArrayView other)
{
    const auto [shorter, longer] =
        std::minmax(word, other, [](QByteArrayView a, QByteArrayView b) { return a.size() < b.size(); });
    return longer.size() == shorter.size() + 1 && longer.endsWith('s') && longer.startsWith(shorter);
}

} // namespace

Ranks rankCodes(const Catalog &catalog, const QueryWord &word)
{
    Ranks ranks(size_t(catalog.size()), Rank::None);
    if (word.number)
        rankNumbers(catalog, word, ranks);
    for (int index = 0; index < searchFieldCount; ++index) {
        const auto field = SearchField(index);
        const QByteArray &text = isRomaji(field) ? word.romaji : word.text;
        if (!text.isEmpty() && isWorthScanning(field, text))
            scan(catalog.search().texts(field), field, text, word.isLatin() && !isRomaji(field), ranks);
    }
    return ranks;
}

void addNearMisses(const Catalog &catalog, const QueryWord &word, Ranks &ranks)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longEnoughForTwo = 8;
    if (!word.isLatin() || word.number || word.text.size() < shortest)
        return;
    const int limit = word.text.size() >= longEnoughForTwo ? 2 : 1;
    const SearchBlock &block = catalog.search();
    const bool isTypedRight = isKnown(block, word.text);
    for (qsizetype index = 0; index < block.wordCount(); ++index) {
        const SearchWord known = block.word(index);
        if (isTypedRight ? !isPlural(word.text, known.text) : editDistance(word.text, known.text, limit) > limit)
            continue;
        for (qsizetype at = 0; at + 4 <= known.codes.size(); at += 4)
            improve(ranks, int(qFromLittleEndian<quint32>(known.codes.data() + at)), Rank::NearMiss);
    }
}

} // namespace Kotae
