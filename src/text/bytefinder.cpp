// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "bytefinder.h"

#include <cstring>

namespace Kotae {

namespace {

/// How often a byte is met in English and Japanese prose, roughly. A wrong guess costs time, nothing else.
int commonness(char byte)
{
    constexpr QByteArrayView mostCommonFirst = " etaoinsrhldcumfpgwybvkxjqz";
    const qsizetype place = mostCommonFirst.indexOf(byte);
    if (place >= 0)
        return int(mostCommonFirst.size() - place);
    switch (quint8(byte)) {
    case 0xE3:
    case 0x81:
    case 0x82:
    case 0x83:
        return 30; // in nearly every kana
    case 0xE4:
    case 0xE5:
    case 0xE6:
    case 0xE7:
    case 0xE8:
    case 0xE9:
        return 15; // first byte of a kanji
    default:
        return quint8(byte) >= 0x80 ? 8 : 4;
    }
}

} // namespace

ByteFinder::ByteFinder(QByteArrayView word) : m_word(word)
{
    for (qsizetype at = 1; at < word.size(); ++at) {
        if (commonness(word[at]) < commonness(word[m_rarest]))
            m_rarest = at;
    }
}

qsizetype ByteFinder::indexIn(QByteArrayView text, qsizetype from) const
{
    const qsizetype last = text.size() - m_word.size();
    while (from <= last) {
        const char *start = text.data() + from + m_rarest;
        const auto *found = static_cast<const char *>(std::memchr(start, m_word[m_rarest], size_t(last - from + 1)));
        if (!found)
            return -1;
        from += found - start;
        if (std::memcmp(text.data() + from, m_word.data(), size_t(m_word.size())) == 0)
            return from;
        ++from;
    }
    return -1;
}

} // namespace Kotae
