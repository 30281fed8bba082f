// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QList>
#include <QStringList>

namespace Kotae {

/// A text in lines, and the font in which they have their width.
struct WrappedLabel {
    QStringList lines;
    QFont font;
};

/// A text that may have to be wrapped. It is shaped at most twice: to see whether it fits, which most labels do, and to find
/// where to break it, in whatever size.
class LabelText {
public:
    LabelText(const QString &text, const QFont &font) : m_text(text), m_font(font) { }

    bool isEmpty() const { return m_text.isEmpty(); }
    const QFont &font() const { return m_font; }
    /// In one line.
    qreal width() const;
    /// How wide lines have to be so that no word has to be broken, in a size that is a factor of its own.
    qreal widestWord(qreal factor = 1) const;
    /// The text in lines of at most a width, broken between phrases, and about equally long. Where a phrase is too long the font
    /// becomes a little smaller; if it does not fit then, it is broken between its words, a URI behind one of its signs, and
    /// anything else anywhere.
    WrappedLabel wrapped(qreal width) const;

private:
    const QList<qreal> &places() const;

    QString m_text;
    QFont m_font;
    mutable qreal m_width = -1;
    mutable QList<qreal> m_places; ///< how far from its beginning each place is in one line
};

/// A font in another size.
QFont scaledFont(QFont font, qreal factor);

} // namespace Kotae
