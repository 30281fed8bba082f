// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "placesmenu.h"

#include <QMenu>

namespace Kotae {

PlacesMenu::PlacesMenu(const Catalog &catalog, QMenu *menu, Places places)
    : QObject(menu), m_catalog(catalog), m_menu(menu), m_places(std::move(places))
{
    connect(menu, &QMenu::aboutToShow, this, &PlacesMenu::fill);
}

void PlacesMenu::fill()
{
    m_menu->clear();
    const QList<Place> places = m_places();
    for (const Place &place : places) {
        QString text = titleOf(m_catalog, place).replace(u'&', QStringLiteral("&&"));
        if (const qsizetype number = m_menu->actions().size() + 1; number <= 9)
            text = QStringLiteral("&%1  %2").arg(number).arg(text);
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
    }
    if (places.isEmpty())
        m_menu->addAction(tr("None yet"))->setEnabled(false);
}

} // namespace Kotae
