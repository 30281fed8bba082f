// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "fonts.h"

#include <QFontInfo>
#include <QStringList>

namespace Kotae {

QFont applicationFont(const QFont &system)
{
    QFont font(system);
    font.setFamilies({QFontInfo(system).family(), QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Noto Sans JP"),
        QStringLiteral("IPAexGothic"), QStringLiteral("Yu Gothic"), QStringLiteral("Hiragino Sans")});
    return font;
}

} // namespace Kotae
