// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pairnotes.h"

#include "blockformat.h"
#include "codec.h"

#include <algorithm>

namespace Kotae {

std::optional<PairNote> PairNotes::between(int first, int second) const
{
    const auto wanted = std::minmax(first, second);
    for (qsizetype number = 0; number < size(); ++number) {
        const Entry found = entry(number);
        if (std::pair(found.first, found.second) != std::pair<int, int>(wanted))
            continue;
        ByteReader reader(slice(m_notes, found.offset, found.size));
        PairNote note = decodePairNote(reader);
        return reader.isDamaged() ? std::nullopt : std::optional(std::move(note));
    }
    return {};
}

QList<int> PairNotes::partnersOf(int code) const
{
    QList<int> partners;
    for (qsizetype number = 0; number < size(); ++number) {
        const Entry found = entry(number);
        if (found.first == code)
            partners.append(found.second);
        else if (found.second == code)
            partners.append(found.first);
    }
    return partners;
}

PairNotes::Entry PairNotes::entry(qsizetype number) const
{
    ByteReader reader(m_index, number * BlockFormat::pairEntrySize);
    const int first = int(reader.u32());
    const int second = int(reader.u32());
    const quint32 offset = reader.u32();
    return {first, second, offset, reader.u32()};
}

qsizetype PairNotes::size() const
{
    return m_index.size() / BlockFormat::pairEntrySize;
}

} // namespace Kotae
