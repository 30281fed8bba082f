// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace Kotae {

/// For a writer that has no room for two columns: one stands below the other, and what is written says whose it is.
class StackedColumns {
public:
    /// Calls write(blocks) for what each row has on the left, then for what each has on the right.
    template <typename Write>
    void forEach(const Columns &columns, Write write)
    {
        enter(columns, 0);
        for (const Columns::Row &row : columns.rows)
            write(row.left);
        enter(columns, 1);
        for (const Columns::Row &row : columns.rows)
            write(row.right);
        enter({}, -1);
    }

    /// What a heading says; within columns with the name of its column, "What it means — 301".
    QString textOf(const Heading &heading) const;
    /// What the column is called that is being written; empty outside of columns.
    const QString &name() const { return m_name; }
    /// 0 or 1; -1 outside of columns.
    int column() const { return m_column; }

private:
    void enter(const Columns &columns, int column);

    QString m_name;
    int m_column = -1;
};

} // namespace Kotae
