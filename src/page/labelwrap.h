// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>
#include <QList>
#include <QStringList>

#include <array>

namespace Kotae {

/// A text in lines, and the font in which they have their width.
struct WrappedLabel {
    QStringList lines;
    QFont font;
    bool breaksWords = false;
};

/// A text that may have to be wrapped. Most labels fit, and to look for places to break them takes longer than to measure them:
/// that is done when it is needed, once in each of two sizes.
class LabelText {
public:
    enum class Smallest { AsGiven, Small };

    LabelText(const QString &text, const QFont &font) : m_text(text), m_font(font) { }

    /// In one line.
    qreal width() const;
    /// How wide lines have to be so that no word has to be broken.
    qreal widestWord(Smallest smallest) const;
    /// The text in lines of at most a width, broken between phrases, and about equally long. Where a phrase is too long the font
    /// becomes a little smaller; if it does not fit then, it is broken between its words, a URI behind one of its signs, and
    /// anything else anywhere.
    WrappedLabel wrapped(qreal width) const;

private:
    struct Size {
        QFont font;
        QList<qreal> places; ///< how far from its beginning each place is in one line
    };
    const Size &size(int which) const;

    QString m_text;
    QFont m_font;
    mutable qreal m_width = -1;
    mutable std::array<Size, 2> m_sizes; ///< as given and small, empty until they are asked for
};

/// A font in another size.
QFont scaledFont(QFont font, qreal factor);

} // namespace Kotae
