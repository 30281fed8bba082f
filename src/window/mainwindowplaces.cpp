// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "articleview.h"
#include "codelistview.h"
#include "listpane.h"
#include "panefold.h"
#include "readingpane.h"
#include "takealong.h"
#include "ui_mainwindow.h"

/// Which place the window shows, and which of its panes has the focus.
namespace Kotae {

Place MainWindow::shownPlace() const
{
    return m_readingPane->showsNothing() ? Place() : m_navigator->place();
}

void MainWindow::showPlace(const Place &place)
{
    m_readingPane->show(place);
    endMessage();
    m_takeAlong->setShown(place, m_readingPane->presentation());
    refresh();
}

void MainWindow::openPlace(const Place &place)
{
    m_navigator->open(place);
    m_fold->read();
}

void MainWindow::openLink(const QString &text)
{
    const std::optional<Link> link = Link::fromString(text);
    if (!link)
        say(tr("This is no link of Kotae: %1. One looks like kotae:sip/487 or kotae:sip/301/487.").arg(text.left(60)));
    else if (m_navigator->open(*link))
        m_fold->read();
    else
        say(tr("There is no code %1 in the catalog.").arg(link->toString()));
}

/// Leads from the list to the page.
void MainWindow::read()
{
    m_navigator->keep();
    m_fold->showPage();
    m_readingPane->view()->setFocus();
}

void MainWindow::focusSearch()
{
    m_navigator->settle();
    m_fold->showList();
    m_ui->searchBox->setFocus();
    m_ui->searchBox->selectAll();
}

/// What takes the focus where the list is seen: there is none where nothing was found.
QWidget *MainWindow::listFocus() const
{
    return m_listPane->shownCount() > 0 ? static_cast<QWidget *>(m_listPane->list()) : m_ui->searchBox;
}

void MainWindow::focusPane(int step)
{
    QList<QWidget *> panes{m_ui->searchBox, m_readingPane->page()};
    if (m_listPane->shownCount() > 0)
        panes.insert(1, m_listPane->list());
    qsizetype current = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (panes[pane]->hasFocus())
            current = pane;
    }
    QWidget *next = panes[(current + panes.size() + step) % panes.size()];
    if (next == m_readingPane->page())
        m_fold->showPage();
    else
        m_fold->showList();
    next->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Kotae
