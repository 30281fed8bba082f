// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Kotae {

/// Rows with their cells in columns, two blanks between them, each row ending with a line feed. No row ends with blanks.
QString alignedRows(const QList<QStringList> &rows);

} // namespace Kotae
