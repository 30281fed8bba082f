// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace Kotae {

/// A small rounded button that stays pressed: one of several choices.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    /// colour is the slot of the class that it stands for; empty for none.
    Chip(const QString &text, const QString &colour, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_colour;
};

} // namespace Kotae
