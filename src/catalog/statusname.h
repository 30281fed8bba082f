// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "record.h"

#include <optional>

namespace Kotae {

/// "registered", "deprecated", "reserved" or "unregistered", as the catalog files have it.
QString statusName(Status status);
std::optional<Status> statusFromName(const QString &text);

} // namespace Kotae
