// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "barehtml.h"

#include <QRegularExpression>

namespace Kotae {

QString bareHtml(const Article &article, const QPalette &palette, qreal pointSize)
{
    static const QRegularExpression drawing(QStringLiteral("<img [^>]*>"));
    return toHtml(article, htmlStyle(palette, pointSize)).remove(drawing);
}

} // namespace Kotae
