// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderplace.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kotae {

QString LadderPlace::toString() const
{
    const QString place = u"ladder:%1/%2"_s.arg(index).arg(parts);
    return beside < 0 ? place : place + u'/' + QString::number(beside);
}

LadderPlace LadderPlace::fromString(const QString &name)
{
    if (!name.startsWith("ladder:"_L1))
        return {};
    const QStringList numbers = name.sliced(7).split(u'/');
    QList<int> values;
    for (const QString &number : numbers) {
        bool isNumber = false;
        values.append(number.toInt(&isNumber));
        if (!isNumber || values.last() < 0)
            return {};
    }
    const LadderPlace place{values.value(0), values.value(1, 1), values.value(2, -1)};
    return place.parts > 0 && values.size() <= 3 ? place : LadderPlace();
}

} // namespace Kotae
