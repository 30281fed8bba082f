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

/// The text in lines of at most a width, broken between words. Where a word is too long the font becomes a little smaller; if it
/// does not fit then, a URI is broken behind one of its signs, and anything else anywhere.
WrappedLabel wrapLabel(const QString &text, const QFont &font, qreal width);

/// A font in another size.
QFont scaledFont(QFont font, qreal factor);

} // namespace Kotae
