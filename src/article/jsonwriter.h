// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QJsonObject>

namespace Kotae {

/// A code as its file has it, with its id; empty if the record is damaged.
QJsonObject recordToJson(const Catalog &catalog, int code);

/// Two codes as their files have them, their pair note and the facts that differ.
QJsonObject comparisonToJson(const Catalog &catalog, int left, int right);

} // namespace Kotae
