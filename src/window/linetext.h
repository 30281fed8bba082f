// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextLayout>

class QPainter;

namespace Kotae {

/// A text in one line, shaped once for measuring and painting, which is most of what a row of the list costs. Where it does not
/// fit, it ends with an ellipsis, behind its first letter at the least. Lengths are pixels.
class LineText {
public:
    static constexpr qreal unlimited = 1e6;

    explicit LineText(const QString &text, const QFont &font, qreal room = unlimited);

    /// With its ellipsis.
    qreal width() const { return m_width; }
    /// How many of its letters are seen.
    qsizetype shown() const { return m_shown; }
    /// Where a seen letter begins.
    qreal xOf(qsizetype letter) const;
    /// Paints it with the pen of the painter, its font's ascent below a point.
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    bool isCut() const { return m_shown < m_layout.text().size(); }
    int lines() const { return isCut() ? 1 : m_layout.lineCount(); }

    QTextLayout m_layout;
    qreal m_ascent;
    qreal m_width = 0;
    qsizetype m_shown = 0;
};

} // namespace Kotae
