// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "fonts.h"

#include <QFontInfo>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kotae {

QFont applicationFont(const QFont &system)
{
    const QStringList japanese{u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"IPAexGothic"_s, u"Yu Gothic"_s, u"Hiragino Sans"_s};
    const QString family = QFontInfo(system).family();
    QFont font(system);
    // A system that speaks Japanese names its Japanese face, which is no Latin one.
    font.setFamilies(
        (japanese.contains(family) ? QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s} : QStringList{family}) + japanese);
    return font;
}

} // namespace Kotae
