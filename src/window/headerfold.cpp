// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "headerfold.h"

namespace Kotae {

void HeaderFold::fit(const QWidget &window)
{
    constexpr int narrowest = 70; // in characters
    const bool folded = window.width() < window.fontMetrics().averageCharWidth() * narrowest;
    if (folded == m_folded)
        return;
    m_folded = folded;
    for (QWidget *extra : m_extras)
        extra->setVisible(!folded);
}

} // namespace Kotae
