// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

class QMenu;

namespace Kotae {

/// The button that opens all menus of the window as one.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    /// The menus that the one holds, and below them the actions of the last one.
    void setMenus(const QList<QMenu *> &menus, const QMenu *last);
    void open();

protected:
    void changeEvent(QEvent *event) override;

private:
    QMenu *m_menu;
};

} // namespace Kotae
