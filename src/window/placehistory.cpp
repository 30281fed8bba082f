// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "placehistory.h"

namespace Kotae {

void PlaceHistory::visit(const Place &place, Visit visit)
{
    constexpr qsizetype most = 200;
    if (m_current >= 0 && m_entries[m_current].place == place)
        return;
    m_entries.resize(m_current + 1);
    const bool browsing = visit == Visit::Browse && !m_entries.isEmpty() && m_entries.last().visit == Visit::Browse;
    if (browsing && m_entries.last().place.isComparison() == place.isComparison())
        m_entries.removeLast();
    m_entries.append({place, visit});
    if (m_entries.size() > most)
        m_entries.removeFirst();
    m_current = m_entries.size() - 1;
}

void PlaceHistory::keep()
{
    if (m_current >= 0)
        m_entries[m_current].visit = Visit::Jump;
}

void PlaceHistory::returnTo(const Place &place)
{
    m_entries.resize(m_current + 1);
    if (!m_entries.isEmpty() && m_entries.last().visit == Visit::Browse)
        m_entries.removeLast();
    m_current = m_entries.size() - 1;
    visit(place, Visit::Browse);
}

Place PlaceHistory::back()
{
    if (canGoBack())
        --m_current;
    return m_entries.value(m_current).place;
}

Place PlaceHistory::forward()
{
    if (canGoForward())
        ++m_current;
    return m_entries.value(m_current).place;
}

void PlaceHistory::setPosition(int position)
{
    if (m_current >= 0)
        m_entries[m_current].position = position;
}

QList<Place> PlaceHistory::recent() const
{
    QList<Place> places;
    for (const Entry &entry : m_entries) {
        if (entry.visit == Visit::Browse)
            continue;
        places.removeAll(entry.place);
        places.prepend(entry.place);
    }
    return places;
}

} // namespace Kotae
