// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Kotae {

/// How many columns a terminal needs for a text: two for a Japanese character, none for a combining mark.
int displayWidth(const QString &text);

/// Rows with their cells in columns, two blanks between them, each row ending with a line feed. No row ends with blanks.
QString alignedRows(const QList<QStringList> &rows);

} // namespace Kotae
