// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "navigator.h"

namespace Kotae {

Navigator::Navigator(const Catalog &catalog, QObject *parent) : QObject(parent), m_catalog(catalog)
{
    constexpr int longEnoughToRead = 1500;
    m_reading.setSingleShot(true);
    m_reading.setInterval(longEnoughToRead);
    connect(&m_reading, &QTimer::timeout, this, &Navigator::keep);
}

void Navigator::choose(const QList<int> &codes)
{
    if (codes.size() == 2)
        moveTo({codes[0], codes[1]}, PlaceHistory::Visit::Browse);
    else if (codes.size() == 1 && m_fixed >= 0 && codes[0] != m_fixed)
        moveTo(m_open == Side::Right ? Place{m_fixed, codes[0]} : Place{codes[0], m_fixed}, PlaceHistory::Visit::Browse);
    else if (codes.size() == 1)
        moveTo({codes[0]}, PlaceHistory::Visit::Browse);
    if (m_fixed >= 0)
        Q_EMIT jumped(m_place);
}

void Navigator::preview(int code)
{
    const Place origin = m_origin;
    if (!m_previewing) {
        Q_EMIT aboutToLeave();
        m_originPosition = m_history.position();
    }
    choose({code});
    m_origin = origin;
    m_previewing = true;
    Q_EMIT jumped(m_place);
}

void Navigator::offer(int code)
{
    preview(code);
    m_reading.stop();
}

void Navigator::keep()
{
    m_reading.stop();
    m_history.keep();
}

void Navigator::dropPreview()
{
    if (!m_previewing || m_origin.isEmpty())
        return;
    m_previewing = false;
    m_history.returnTo(m_origin);
    show(m_origin);
    Q_EMIT jumped(m_place);
    Q_EMIT returned(m_originPosition);
}

void Navigator::settle()
{
    m_origin = m_place;
    m_previewing = false;
}

void Navigator::begin(Place place)
{
    m_history = {};
    m_place = {};
    open(place);
}

void Navigator::open(const Place &place)
{
    m_fixed = -1;
    moveTo(place, PlaceHistory::Visit::Jump);
    Q_EMIT jumped(m_place);
}

bool Navigator::open(const Link &link)
{
    const std::optional<Place> place = placeOf(m_catalog, link);
    if (place)
        open(*place);
    return place.has_value();
}

void Navigator::back()
{
    m_fixed = -1;
    Q_EMIT aboutToLeave();
    returnTo(m_history.back());
}

void Navigator::forward()
{
    m_fixed = -1;
    Q_EMIT aboutToLeave();
    returnTo(m_history.forward());
}

void Navigator::startComparing()
{
    if (m_place.isEmpty())
        return;
    m_fixed = m_place.code;
    m_open = Side::Right;
    Q_EMIT stateChanged();
}

void Navigator::startExchanging(Side side)
{
    if (!m_place.isComparison())
        return;
    m_fixed = side == Side::Left ? m_place.other : m_place.code;
    m_open = side;
    Q_EMIT stateChanged();
}

void Navigator::exchange(Side side, int code)
{
    if (isChoosing() && side == Side::Left) {
        // The state is not left in between: the bar that is typed in would close, and its focus would be lost.
        m_fixed = code;
        moveTo({code}, PlaceHistory::Visit::Jump);
        Q_EMIT jumped(m_place);
        return;
    }
    const int other = side == Side::Left ? m_place.other : m_place.code;
    if ((m_place.isComparison() || isChoosing()) && code != other)
        open(side == Side::Left ? Place{code, other} : Place{other, code});
}

void Navigator::swap()
{
    if (!m_place.isComparison())
        return;
    m_open = m_open == Side::Left ? Side::Right : Side::Left;
    moveTo({m_place.other, m_place.code}, PlaceHistory::Visit::Jump);
}

void Navigator::endComparing()
{
    m_fixed = -1;
    moveTo({m_place.code}, PlaceHistory::Visit::Jump);
    Q_EMIT jumped(m_place);
    Q_EMIT stateChanged();
}

void Navigator::moveTo(const Place &place, PlaceHistory::Visit visit)
{
    if (place.isEmpty() || place == m_place)
        return;
    Q_EMIT aboutToLeave();
    m_history.visit(place, visit);
    show(place);
    m_reading.start();
}

void Navigator::returnTo(const Place &place)
{
    const int position = m_history.position();
    show(place);
    Q_EMIT jumped(m_place);
    Q_EMIT returned(position);
}

void Navigator::show(const Place &place)
{
    if (place.isEmpty() || place == m_place)
        return;
    m_place = place;
    m_reading.stop();
    settle();
    Q_EMIT placeChanged(m_place);
    Q_EMIT stateChanged();
}

} // namespace Kotae
