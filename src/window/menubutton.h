// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QToolButton>

class QMenu;

namespace Kotae {

/// The button that opens the main menu of the window.
class MenuButton : public QToolButton {
    Q_OBJECT

public:
    explicit MenuButton(QWidget *parent = nullptr);

    QMenu *mainMenu() const { return m_menu; }
    void open();

protected:
    void changeEvent(QEvent *event) override;

private:
    QMenu *m_menu;
};

} // namespace Kotae
