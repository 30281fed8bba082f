// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "registry.h"

#include <QByteArrayView>

#include <vector>

namespace Kotae {

/// The registries of a catalog, in their order. What a text calls them is known at once; all else of one is read when it is first
/// asked for, since a window that opens shows one of them.
class Registries {
public:
    /// A view over the part of the block; empty if that is damaged.
    explicit Registries(QByteArrayView part);

    bool empty() const { return m_entries.empty(); }
    size_t size() const { return m_entries.size(); }
    /// Empty but for its id if it is damaged.
    const Registry &operator[](size_t index) const;
    bool isDamaged(size_t index) const;
    const Registry &front() const { return (*this)[0]; }

    /// Its place among them; -1 if there is none of that id.
    int indexOf(const QString &id) const;
    /// The id of a registry; empty if there are not so many.
    QString id(int index) const;
    /// What stands before a number of it in a text, as Registry::prefixes.
    const QStringList &prefixes(size_t index) const { return m_entries[index].prefixes; }

    /// All of them; reads what has not been read.
    std::vector<Registry>::const_iterator begin() const;
    std::vector<Registry>::const_iterator end() const { return m_registries.cend(); }

private:
    struct Entry {
        QString id;
        QStringList prefixes;
        QByteArrayView bytes;
        bool damaged = false;
    };

    mutable std::vector<Entry> m_entries; ///< known to be damaged when they have been read
    mutable std::vector<Registry> m_registries; ///< without an id as long as they are not read
};

} // namespace Kotae
