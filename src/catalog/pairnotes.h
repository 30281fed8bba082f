// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bytes.h"
#include "record.h"

#include <optional>

namespace Kotae {

/// The pair notes of a catalog, by the indices of the two codes that each is of.
class PairNotes {
public:
    PairNotes(QByteArrayView index, QByteArrayView notes) : m_index(index), m_notes(notes) { }

    /// What tells two codes apart, in whichever order they are given; nothing if there is no note or it is damaged.
    std::optional<PairNote> between(int first, int second) const;
    /// The codes with which this one shares a note.
    QList<int> partnersOf(int code) const;

private:
    /// The two codes of a note and where its bytes are.
    struct Entry {
        int first;
        int second;
        quint32 offset;
        quint32 size;
    };
    Entry entry(qsizetype number) const;
    qsizetype size() const;

    QByteArrayView m_index;
    QByteArrayView m_notes;
};

} // namespace Kotae
