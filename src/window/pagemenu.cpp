// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pagemenu.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QMenu>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>

#include <memory>

namespace Kotae {

namespace {

/// In the selection, which a link has that has the focus.
QPoint selectedPlace(const QTextBrowser &page)
{
    QTextCursor cursor = page.textCursor();
    if (cursor.hasSelection())
        cursor.setPosition(cursor.selectionStart() + 1);
    return page.cursorRect(cursor).center();
}

/// Qt's entry for links is there without a link too, and for links that mean something only inside of the program.
void nameLinkEntry(QMenu &menu, const QUrl &link)
{
    auto *entry = menu.findChild<QAction *>(QStringLiteral("link-copy"));
    const QStringList taken{QStringLiteral("https"), QStringLiteral("kotae")};
    if (entry && taken.contains(link.scheme()))
        entry->setText(QCoreApplication::translate("Kotae::PageMenu", "Copy the &Address of This Link"));
    else if (entry)
        menu.removeAction(entry);
}

} // namespace

void openPageMenu(QTextBrowser &page, const QContextMenuEvent &event)
{
    const bool byKey = event.reason() == QContextMenuEvent::Keyboard;
    const QPoint place = byKey ? selectedPlace(page) : event.pos();
    const QPoint scrolled(page.horizontalScrollBar()->value(), page.verticalScrollBar()->value());
    const std::unique_ptr<QMenu> menu(page.createStandardContextMenu(place + scrolled));
    nameLinkEntry(*menu, QUrl(page.anchorAt(place)));
    menu->addSeparator();
    menu->addActions(page.actions());
    menu->exec(byKey ? page.viewport()->mapToGlobal(place) : event.globalPos());
}

} // namespace Kotae
