// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QHash>

namespace Kotae {

/// How an article looks as HTML. Colours are #rrggbb; sizes are points.
struct HtmlStyle {
    QString text;
    QString quiet;
    QString link;
    QString line;
    QString calloutBackground;
    QString calloutRule;
    QString differenceBackground;
    QHash<QString, QString> colours; ///< the colour of each slot, for text on the page
    qreal size = 10;
    bool stacked = false; ///< columns one below the other, for a narrow window
};

/// The part of HTML that Qt's rich text knows: for the window, the printer and the clipboard. The image ladder:N stands for the
/// Nth ladder of the article; ladder:N/M for one that has an Mth part of the width.
QString toHtml(const Article &article, const HtmlStyle &style);

} // namespace Kotae
