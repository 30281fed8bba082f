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

PaneFold::PaneFold(QSplitter *splitter) : QObject(splitter), m_splitter(splitter), m_used(list())
{
    splitter->installEventFilter(this);
}

bool PaneFold::eventFilter(QObject *splitter, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(splitter, event);
}

QWidget *PaneFold::list() const
{
    return m_splitter->widget(0);
}

QWidget *PaneFold::page() const
{
    return m_splitter->widget(1);
}

void PaneFold::show(QWidget *pane)
{
    m_used = pane;
    QWidget *other = pane == list() ? page() : list();
    pane->show();
    // Else Qt would find a place for the focus of what is hidden.
    if (m_folded && other->isAncestorOf(QApplication::focusWidget()))
        pane->setFocus();
    other->setVisible(!m_folded);
}

void PaneFold::fit()
{
    const bool folded = m_splitter->width() < m_splitter->fontMetrics().averageCharWidth() * narrowest;
    if (folded == m_folded)
        return;
    m_folded = folded;
    const QWidget *focus = QApplication::focusWidget();
    show(page()->isAncestorOf(focus) ? page() : list()->isAncestorOf(focus) ? list() : m_used);
}

} // namespace Kotae
