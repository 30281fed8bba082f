// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "stackedcolumns.h"

namespace Kotae {

QString StackedColumns::textOf(const Heading &heading) const
{
    return m_name.isEmpty() ? heading.text : heading.text + QStringLiteral(" — ") + m_name;
}

void StackedColumns::enter(const Columns &columns, int column)
{
    m_name = columns.names.value(column);
    m_column = column;
}

} // namespace Kotae
