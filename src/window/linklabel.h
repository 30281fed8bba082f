// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace Kotae {

/// A text with links. Tab leads to the first of them at once, so that one sees where the focus is, and past a text without any.
class LinkLabel : public QLabel {
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace Kotae
