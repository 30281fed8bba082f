// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facttable.h"

#include <QFile>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// The cells of a line; one with a comma stands in quotes.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            quoted = !quoted;
        else if (character == u',' && !quoted)
            cells.append(QString());
        else
            cells.last() += character;
    }
    return cells;
}

} // namespace

QList<FactTableRow> readFactTable(const QString &name)
{
    QFile file(QStringLiteral(KOTAE_SOURCE_DIR "/tests/data/facts/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList columns = cellsOf(lines.value(0));
    QList<FactTableRow> rows;
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = cellsOf(line);
        FactTableRow row;
        for (qsizetype column = 0; column < columns.size(); ++column)
            row.insert(columns[column], cells.value(column));
        rows.append(row);
    }
    return rows;
}

} // namespace Kotae
