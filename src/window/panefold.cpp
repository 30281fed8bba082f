// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "panefold.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>

#include <utility>

namespace Kotae {

namespace {

/// Narrower than so many characters there is only room for one.
constexpr int narrowest = 90;

} // namespace

PaneFold::PaneFold(QSplitter &splitter, FocusTarget list, FocusTarget page)
    : m_splitter(splitter), m_list{*splitter.widget(0), std::move(list)}, m_page{*splitter.widget(1), std::move(page)}
{
    splitter.installEventFilter(this);
}

void PaneFold::read()
{
    showPage();
    if (m_folded && !m_page.hasFocus())
        m_page.focus()->setFocus();
}

bool PaneFold::eventFilter(QObject *splitter, QEvent *event)
{
    // The limit is one of characters, so it moves with the font.
    const QList fitting{QEvent::Resize, QEvent::FontChange, QEvent::Show};
    if (fitting.contains(event->type()))
        fit();
    return QObject::eventFilter(splitter, event);
}

bool PaneFold::Pane::hasFocus() const
{
    return pane.isAncestorOf(QApplication::focusWidget());
}

void PaneFold::show(const Pane &used)
{
    m_reading = &used == &m_page;
    const Pane &other = m_reading ? m_list : m_page;
    used.pane.show();
    // Else Qt would find a place for the focus of what is hidden.
    if (m_folded && other.hasFocus())
        used.focus()->setFocus();
    other.pane.setVisible(!m_folded);
}

void PaneFold::fit()
{
    const bool folded = m_splitter.width() < m_splitter.fontMetrics().averageCharWidth() * narrowest;
    if (folded == m_folded)
        return;
    m_folded = folded;
    show(m_page.hasFocus() || (m_reading && !m_list.hasFocus()) ? m_page : m_list);
}

} // namespace Kotae
