// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

class QWidget;

namespace Kotae {

/// Calls a function once, a moment after a window that has been shown is painted for the first time.
void afterFirstPaint(const QWidget &window, const std::function<void()> &action);

} // namespace Kotae
