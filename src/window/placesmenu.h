// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "place.h"

#include <QObject>

class QMenu;

namespace Kotae {

/// Fills a menu with places each time that it opens.
class PlacesMenu : public QObject {
    Q_OBJECT

public:
    using Places = std::function<QList<Place>()>;

    /// places is asked each time. The menu becomes the parent; the catalog must outlive it.
    PlacesMenu(const Catalog &catalog, QMenu *menu, Places places);

Q_SIGNALS:
    void placeChosen(const Kotae::Place &place);

private:
    void fill();

    const Catalog &m_catalog;
    QMenu *m_menu;
    Places m_places;
};

} // namespace Kotae
