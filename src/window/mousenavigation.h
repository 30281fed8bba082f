// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QWidget;

namespace Kotae {

/// Reports the mouse's buttons for back and forward wherever they are pressed in a window, whatever widget lies there.
class MouseNavigation : public QObject {
    Q_OBJECT

public:
    explicit MouseNavigation(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void back();
    void forward();

private:
    QWidget *m_window;
};

} // namespace Kotae
