// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace Kotae {

/// Leaves the line on top to the search where a window is narrow: what the menu has too gives way.
class HeaderFold {
public:
    /// The widgets must outlive this.
    explicit HeaderFold(const QList<QWidget *> &extras) : m_extras(extras) { }

    /// The window has another width.
    void fit(const QWidget &window);

private:
    const QList<QWidget *> m_extras;
    bool m_folded = false;
};

} // namespace Kotae
