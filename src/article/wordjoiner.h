// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QChar>

namespace Kotae {

/// Keeps what stands on its two sides in one line, and is not seen. Pages have it; what is copied or searched there has not.
inline constexpr QChar wordJoiner(0x2060);

} // namespace Kotae
