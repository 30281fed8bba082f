// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Kotae {

/// A rule above a pane that shows in the accent colour whether the pane has the focus. Its room is always there.
class FocusRule : public QWidget {
    Q_OBJECT

public:
    explicit FocusRule(QWidget *parent = nullptr);

    void setPane(QWidget *pane);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_pane = nullptr;
};

} // namespace Kotae
