// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "keptplaces.h"

#include <algorithm>

namespace Kotae {

bool KeptPlaces::isFavourite(const Place &place) const
{
    return !place.isEmpty() && m_settings.favourites().contains(linkOf(place));
}

void KeptPlaces::toggleFavourite(const Place &place)
{
    QStringList links = m_settings.favourites();
    const QString link = linkOf(place);
    if (links.removeAll(link) == 0)
        links.append(link);
    m_settings.setFavourites(links);
}

QList<Place> KeptPlaces::recent(const PlaceHistory &history) const
{
    constexpr qsizetype most = 12;
    QList<Place> places = history.recent();
    for (const Place &earlier : placesOf(m_settings.recent())) {
        if (!places.contains(earlier))
            places.append(earlier);
    }
    return places.first(std::min(places.size(), most));
}

std::optional<Place> KeptPlaces::last() const
{
    const QList<Place> places = placesOf({m_settings.lastPlace()});
    return places.isEmpty() ? std::nullopt : std::optional(places.first());
}

void KeptPlaces::keep(const PlaceHistory &history, const Place &last)
{
    QStringList links;
    for (const Place &place : recent(history))
        links.append(linkOf(place));
    m_settings.setRecent(links);
    if (!last.isEmpty())
        m_settings.setLastPlace(linkOf(last));
}

QList<Place> KeptPlaces::placesOf(const QStringList &links) const
{
    QList<Place> places;
    for (const QString &text : links) {
        const std::optional<Link> link = Link::fromString(text);
        if (const std::optional<Place> place = link ? placeOf(m_catalog, *link) : std::nullopt)
            places.append(*place);
    }
    return places;
}

} // namespace Kotae
