// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "registries.h"

#include "bytes.h"
#include "codec.h"

#include <algorithm>

namespace Kotae {

Registries::Registries(QByteArrayView part)
{
    ByteReader reader(part);
    constexpr qsizetype smallest = 12;
    for (qsizetype left = reader.count(smallest); left > 0; --left) {
        Entry entry;
        entry.id = reader.text();
        for (qsizetype prefixes = reader.count(4); prefixes > 0; --prefixes)
            entry.prefixes.append(reader.text());
        entry.bytes = reader.raw(reader.u32());
        m_entries.push_back(std::move(entry));
    }
    if (reader.isDamaged())
        m_entries.clear();
    m_registries.resize(m_entries.size());
}

const Registry &Registries::operator[](size_t index) const
{
    Registry &registry = m_registries[index];
    if (!registry.id.isEmpty())
        return registry;
    ByteReader reader(m_entries[index].bytes);
    registry = decodeRegistry(reader);
    m_entries[index].damaged = reader.isDamaged();
    if (reader.isDamaged())
        registry = {};
    registry.id = m_entries[index].id;
    return registry;
}

bool Registries::isDamaged(size_t index) const
{
    (*this)[index];
    return m_entries[index].damaged;
}

int Registries::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

QString Registries::id(int index) const
{
    return index >= 0 && size_t(index) < size() ? m_entries[size_t(index)].id : QString();
}

std::vector<Registry>::const_iterator Registries::begin() const
{
    for (size_t index = 0; index < size(); ++index)
        (*this)[index];
    return m_registries.cbegin();
}

} // namespace Kotae
