// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "glyphicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace Kotae {

namespace {

/// The strokes of a glyph in a square of 16.
QPainterPath strokes(Glyph glyph)
{
    QPainterPath path;
    const auto line = [&](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (glyph) {
    case Glyph::Search:
        path.addEllipse(QPointF(7, 7), 4, 4);
        line({10, 10}, {13.5, 13.5});
        break;
    case Glyph::Menu:
        for (const qreal y : {4.5, 8.0, 11.5})
            line({3, y}, {13, y});
        break;
    case Glyph::Swap:
        line({3, 5.5}, {12.5, 5.5});
        line({9.5, 2.5}, {12.5, 5.5});
        line({9.5, 8.5}, {12.5, 5.5});
        line({13, 11}, {3.5, 11});
        line({6.5, 8}, {3.5, 11});
        line({6.5, 14}, {3.5, 11});
        break;
    case Glyph::Close:
        line({4, 4}, {12, 12});
        line({12, 4}, {4, 12});
        break;
    }
    return path;
}

class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph) : m_glyph(glyph) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->setPen(
            QPen(QApplication::palette().color(group, QPalette::ButtonText), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(strokes(m_glyph));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

} // namespace Kotae
