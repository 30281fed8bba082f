// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QStringList>

namespace Kotae {

/// A text in lines, and the font in which they have their width.
struct WrappedLabel {
    QStringList lines;
    QFont font;
};

/// The text in lines of at most a width, broken between phrases, and about equally long. Where a phrase is too long the font
/// becomes a little smaller; if it does not fit then, it is broken between its words, a URI behind one of its signs, and anything
/// else anywhere.
WrappedLabel wrapLabel(const QString &text, const QFont &font, qreal width);

/// How wide lines have to be so that no word has to be broken.
qreal widestWord(const QString &text, const QFont &font);

/// A font in another size.
QFont scaledFont(QFont font, qreal factor);

} // namespace Kotae
