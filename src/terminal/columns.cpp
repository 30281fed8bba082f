// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "columns.h"

#include "displaywidth.h"

#include <algorithm>

namespace Kotae {

namespace {

QList<int> columnWidths(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    return widths;
}

} // namespace

QString alignedRows(const QList<QStringList> &rows)
{
    constexpr int gap = 2;
    const QList<int> widths = columnWidths(rows);
    QString lines;
    for (const QStringList &row : rows) {
        QString line;
        int pending = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                line += QString(pending, u' ') + row[column];
            pending = (row[column].isEmpty() ? pending : 0) + widths[column] - displayWidth(row[column]) + gap;
        }
        lines += line + u'\n';
    }
    return lines;
}

} // namespace Kotae
