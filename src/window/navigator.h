// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "placehistory.h"

#include <QObject>
#include <QTimer>

namespace Kotae {

/// Where the reader is, and how one gets from there to another place.
class Navigator : public QObject {
    Q_OBJECT

public:
    enum class Side { Left, Right };

    explicit Navigator(const Catalog &catalog, QObject *parent = nullptr);

    const Place &place() const { return m_place; }
    const PlaceHistory &history() const { return m_history; }
    /// The code that the next chosen one is compared with; -1 if the next one is just shown.
    int fixedCode() const { return m_fixed; }
    /// Whether the next chosen code comes beside the one that is shown.
    bool isChoosing() const { return m_fixed >= 0 && !m_place.isComparison(); }

    /// The rows that were chosen in the list: one code, or two to compare.
    void choose(const QList<int> &codes);
    /// Shows what a query finds while it is typed.
    void preview(int code);
    /// Shows the first row where nothing is searched for. Nobody has asked for it, however long it is looked at.
    void offer(int code);
    /// The place was chosen, by Enter or a click: back leads to it.
    void keep();
    /// The query finds nothing: goes back to where the reader was before it.
    void dropPreview();
    /// The reader is where he wants to be: the next query begins here.
    void settle();
    /// How far the reader has scrolled in the present place. An answer to aboutToLeave().
    void keepPosition(int position) { m_history.setPosition(position); }
    /// A place from which no way leads back: where a window begins.
    void begin(Place place);
    void open(const Place &place);
    /// What a link leads to; false if the catalog lacks it.
    bool open(const Link &link);
    void back();
    void forward();

    /// The next code that is chosen comes beside the one that is shown.
    void startComparing();
    /// The next code that is chosen comes in place of that side.
    void startExchanging(Side side);
    /// Puts a code on a side, beside the one of the other side or beside the one that waits for it.
    void exchange(Side side, int code);
    void swap();
    /// Leaves the comparison, or gives up choosing a code for it; the left code stays.
    void endComparing();

Q_SIGNALS:
    void aboutToLeave();
    void placeChanged(const Kotae::Place &place);
    /// A place that was read before is shown again, and the reader had scrolled that far.
    void returned(int position);
    /// The place is another, or the list may not have the rows of it selected.
    void jumped(const Kotae::Place &place);
    /// What can be done from here has changed.
    void stateChanged();

private:
    void moveTo(const Place &place, PlaceHistory::Visit visit);
    void returnTo(const Place &place);
    void show(const Place &place);

    const Catalog &m_catalog;
    PlaceHistory m_history;
    Place m_place;
    QTimer m_reading; ///< whoever stays at a place that long has read it
    Place m_origin; ///< where the reader was before the query
    int m_originPosition = 0;
    bool m_previewing = false;
    int m_fixed = -1;
    Side m_open = Side::Right; ///< the side that the next chosen code takes
};

} // namespace Kotae
