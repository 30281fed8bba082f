// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "problem.h"

namespace Kotae {

QString Problem::toString() const
{
    QString text = file;
    if (line > 0)
        text += u':' + QString::number(line);
    if (!field.isEmpty())
        text += QLatin1String(": ") + field;
    return text + QLatin1String(": ") + message;
}

} // namespace Kotae
