// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "record.h"

#include <QJsonObject>

namespace Kotae {

/// A record as its file has it.
QJsonObject toJson(const Record &record);

/// A section as the files have it.
QJsonObject toJson(const Section &section);

} // namespace Kotae
