// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "panefold.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>

namespace Kotae {

namespace {

/// Narrower than so many characters there is only room for one.
constexpr int narrowest = 90;

} // namespace

PaneFold::PaneFold(QSplitter &splitter, QWidget &list, QWidget &page)
    : m_splitter(splitter), m_list{*splitter.widget(0), list}, m_page{*splitter.widget(1), page}
{
    splitter.installEventFilter(this);
}

bool PaneFold::eventFilter(QObject *splitter, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(splitter, event);
}

void PaneFold::show(const Pane &used)
{
    m_reading = &used == &m_page;
    const Pane &other = m_reading ? m_list : m_page;
    used.pane.show();
    // Else Qt would find a place for the focus of what is hidden.
    if (m_folded && other.pane.isAncestorOf(QApplication::focusWidget()))
        used.focus.setFocus();
    other.pane.setVisible(!m_folded);
}

void PaneFold::fit()
{
    const bool folded = m_splitter.width() < m_splitter.fontMetrics().averageCharWidth() * narrowest;
    if (folded == m_folded)
        return;
    m_folded = folded;
    const bool readingHere = m_page.pane.isAncestorOf(QApplication::focusWidget());
    const bool searchingHere = m_list.pane.isAncestorOf(QApplication::focusWidget());
    show(readingHere || (m_reading && !searchingHere) ? m_page : m_list);
}

} // namespace Kotae
