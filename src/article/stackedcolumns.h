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
        m_name = columns.names.value(0);
        for (const Columns::Row &row : columns.rows)
            write(row.left);
        m_name = columns.names.value(1);
        for (const Columns::Row &row : columns.rows)
            write(row.right);
        m_name.clear();
    }

    /// What a heading says; within columns with the name of its column, "What it means — 301".
    QString textOf(const Heading &heading) const;
    /// What the column is called that is being written; empty outside of columns.
    const QString &name() const { return m_name; }

private:
    QString m_name;
};

} // namespace Kotae
