// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "place.h"

using namespace Qt::StringLiterals;

namespace Kotae {

Link linkTo(const Catalog &catalog, const Place &place)
{
    Link link{catalog.id(place.code), {}};
    if (place.isComparison())
        link.other = catalog.id(place.other);
    return link;
}

std::optional<Place> placeOf(const Catalog &catalog, const Link &link)
{
    const Place place{catalog.indexOf(link.code), link.other ? catalog.indexOf(*link.other) : -1};
    if (place.isEmpty() || (link.other && !place.isComparison()) || place.code == place.other)
        return {};
    return place;
}

QString titleOf(const Catalog &catalog, const Place &place)
{
    if (place.isEmpty())
        return {};
    const QString title = catalog.taggedTitle(place.code);
    return place.isComparison() ? title + u" ⇄ "_s + catalog.taggedTitle(place.other) : title;
}

} // namespace Kotae
