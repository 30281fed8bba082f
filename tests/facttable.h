// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace Kotae {

/// A line of a table by the names of its columns.
using FactTableRow = QHash<QString, QString>;

/// The lines of a table of tests/data/facts, whose first line names the columns; none if it cannot be read.
QList<FactTableRow> readFactTable(const QString &name);

} // namespace Kotae
