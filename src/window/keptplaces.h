// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "placehistory.h"
#include "settings.h"

namespace Kotae {

/// The places that outlive the window: those that were read before, the favourites, and the last one. The settings hold them as
/// links; one that the catalog lacks is left out.
class KeptPlaces {
public:
    /// Both must outlive this.
    KeptPlaces(const Catalog &catalog, Settings &settings) : m_catalog(catalog), m_settings(settings) { }

    QList<Place> favourites() const { return placesOf(m_settings.favourites()); }
    bool isFavourite(const Place &place) const;
    /// Makes a place a favourite, or no longer one.
    void toggleFavourite(const Place &place);

    /// The places of this session and of those before it, the newest first, each once.
    QList<Place> recent(const PlaceHistory &history) const;
    /// The place that was read last; nothing at the first start.
    std::optional<Place> last() const;
    /// Keeps what the next start shall know.
    void keep(const PlaceHistory &history, const Place &last);

private:
    QString linkOf(const Place &place) const { return linkTo(m_catalog, place).toString(); }
    QList<Place> placesOf(const QStringList &links) const;

    const Catalog &m_catalog;
    Settings &m_settings;
};

} // namespace Kotae
