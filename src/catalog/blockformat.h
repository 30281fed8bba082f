// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>

/// The layout of the compiled block. Integers are little-endian and not aligned, texts UTF-8.
///
///   magic (8 bytes), version u32, size of the whole block u32, then for each Part: offset u32, size u32
///
///   Registries  u32 count, then for each, in their order: its id, u32 count of its prefixes and each of them, u32 size and the
///               registry as codec.h writes it
///   Codes       one entry of codeEntrySize for each code, by registry and number:
///               number u32, registry u16, class u8, common u8, then (offset u32, size u32) in Texts of phrase, gloss, English
///               and Japanese summary, and in Records of the record
///   Texts       what the entries of Codes point to
///   Records     each record as codec.h writes it
///   PairIndex   one entry of pairEntrySize for each pair note, sorted: index of the first code u32, of the second u32,
///               offset u32 and size u32 in Pairs
///   Pairs       each pair note as codec.h writes it
///   Search      the index that is searched, see searchindex.h
///   FactChoices u32 count, then registry u16, fact and value of each value of a fact that a code has
///   CodeFacts   an offset u32 for each code and one for the end, then the indices u32 in FactChoices
namespace Kotae::BlockFormat {

enum class Part { Registries, Codes, Texts, Records, PairIndex, Pairs, Search, FactChoices, CodeFacts, Count };

inline constexpr std::array<char, 8> magic{'K', 'O', 'T', 'A', 'E', 'C', 'A', 'T'};
inline constexpr quint32 version = 5;
inline constexpr qsizetype headerSize = 16 + 8 * qsizetype(Part::Count);
inline constexpr qsizetype codeEntrySize = 48;
inline constexpr qsizetype pairEntrySize = 16;

/// The texts of a code that its entry points to, in this order, behind the first eight bytes.
enum class EntryText { Phrase, Gloss, EnglishSummary, JapaneseSummary, Record };

} // namespace Kotae::BlockFormat
