// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelistview.h"

#include "codedelegate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

namespace Kotae {

namespace {

bool isText(const QKeyEvent &event)
{
    const bool shortcut = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return event.key() == Qt::Key_Backspace || (!shortcut && !event.text().isEmpty() && event.text().at(0).isPrint());
}

} // namespace

CodeListView::CodeListView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CodeDelegate(this));
    viewport()->setAttribute(Qt::WA_Hover); // the row below the mouse is shown
}

QList<int> CodeListView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectedIndexes())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

QSize CodeListView::minimumSizeHint() const
{
    return {QListView::minimumSizeHint().width(), 2 * fontMetrics().lineSpacing() + 8};
}

void CodeListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectedIndexes().isEmpty())
        return;
    QMenu menu(this);
    //: The chosen rows of the list
    QAction *copy = menu.addAction(tr("&Copy"), this, &CodeListView::copySelected);
    copy->setShortcut(QKeySequence::Copy);
    menu.addActions(actions());
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center()) : event->globalPos());
}

void CodeListView::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    // What has been chosen while it was hidden has not been scrolled to.
    scrollTo(currentIndex());
}

void CodeListView::resizeEvent(QResizeEvent *event)
{
    const bool seen = QRect(QPoint(), event->oldSize()).intersects(visualRect(currentIndex()));
    QListView::resizeEvent(event);
    if (seen)
        scrollTo(currentIndex());
}

void CodeListView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copySelected();
    else if (isText(*event))
        Q_EMIT typed(event);
    else
        QListView::keyPressEvent(event);
}

void CodeListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const QModelIndexList rows = selectedIndexes();
    if (rows.size() > 2) {
        keepTwo();
        return;
    }
    if (rows.size() == 1)
        m_first = rows.first();
    Q_EMIT selectionChosen();
}

/// The first one, and the one that was reached last. Of all rows that is one.
void CodeListView::keepTwo()
{
    const QModelIndex last = currentIndex();
    QModelIndexList others = selectedIndexes();
    others.removeAll(last);
    const QModelIndex first = selectionModel()->isSelected(m_first) ? QModelIndex(m_first) : others.first();
    QItemSelection two(first, first);
    two.merge(QItemSelection(last, last), QItemSelectionModel::Select);
    selectionModel()->select(two, QItemSelectionModel::ClearAndSelect);
}

void CodeListView::copySelected() const
{
    QStringList lines;
    for (const int row : selectedRows())
        lines.append(model()->index(row, 0).data().toString());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Kotae
