// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QListView>

namespace Kotae {

/// The list of codes, of which two at most are selected, to be compared: a further one takes the place of the second. Typing in
/// it goes to the search box; Ctrl+C copies the chosen rows as "487 Request Terminated". Its actions are in the context menu of a
/// row.
class CodeListView : public QListView {
    Q_OBJECT

public:
    explicit CodeListView(QWidget *parent = nullptr);

    /// The rows that are selected, from top to bottom.
    QList<int> selectedRows() const;
    /// Which of the rows that the program has selected counts as chosen before the other.
    void setFirst(const QModelIndex &first) { m_first = first; }
    /// One row.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A key that a search box would take as text.
    void typed(QKeyEvent *event);
    void selectionChosen();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void copySelected() const;
    void keepTwo();

    QPersistentModelIndex m_first; ///< the row that stays when a third one is selected
};

} // namespace Kotae
