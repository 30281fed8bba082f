// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "place.h"

namespace Kotae {

/// The places that were read, for back and forward.
class PlaceHistory {
public:
    /// How one came to a place. Going through the list row by row leaves only the last row behind, or the last comparison.
    enum class Visit { Jump, Browse };

    void visit(const Place &place, Visit visit);
    /// The present place is what was looked for: browsing goes on from it, not in its stead.
    void keep();
    /// Goes where browsing began; what was browsed last leaves nothing behind.
    void returnTo(const Place &place);

    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_entries.size(); }
    /// The place one step away; the present one if there is none.
    Place back();
    Place forward();

    /// How far the reader had scrolled in the present place when he left it.
    int position() const { return m_entries.value(m_current).position; }
    void setPosition(int position);

    /// The places of this session, the newest first, each once; none that was only passed.
    QList<Place> recent() const;

private:
    struct Entry {
        Place place;
        Visit visit = Visit::Jump;
        int position = 0;
    };

    QList<Entry> m_entries;
    qsizetype m_current = -1;
};

} // namespace Kotae
