// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "glyphicon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>
#include <QtMath>

namespace Kotae {

namespace {

/// Five points around the middle of the square.
QPolygonF star()
{
    constexpr qreal outer = 6.5;
    constexpr qreal inner = 2.7;
    QPolygonF corners;
    for (int corner = 0; corner < 10; ++corner) {
        const qreal angle = qDegreesToRadians(36.0 * corner - 90);
        const qreal radius = corner % 2 == 0 ? outer : inner;
        corners.append({8 + radius * std::cos(angle), 8.4 + radius * std::sin(angle)});
    }
    return corners;
}

void addLine(QPainterPath &path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath swapStrokes()
{
    QPainterPath path;
    addLine(path, {3, 5.5}, {12.5, 5.5});
    addLine(path, {9.5, 2.5}, {12.5, 5.5});
    addLine(path, {9.5, 8.5}, {12.5, 5.5});
    addLine(path, {13, 11}, {3.5, 11});
    addLine(path, {6.5, 8}, {3.5, 11});
    addLine(path, {6.5, 14}, {3.5, 11});
    return path;
}

QPainterPath filterStrokes()
{
    QPainterPath path;
    addLine(path, {2.5, 4.5}, {13.5, 4.5});
    addLine(path, {4.5, 8}, {11.5, 8});
    addLine(path, {6.5, 11.5}, {9.5, 11.5});
    return path;
}

/// A question mark in a circle.
QPainterPath helpStrokes()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 6, 6);
    path.moveTo(6.2, 6.4);
    path.cubicTo(6.2, 4.2, 9.8, 4.2, 9.8, 6.4);
    path.cubicTo(9.8, 7.8, 8, 7.8, 8, 9.2);
    addLine(path, {8, 11}, {8, 11.2});
    return path;
}

/// The strokes of a glyph in a square of 16.
QPainterPath strokes(Glyph glyph)
{
    QPainterPath path;
    const auto line = [&](QPointF from, QPointF to) { addLine(path, from, to); };
    const auto chevron = [&](QPointF tip, QPointF one, QPointF other) {
        line(one, tip);
        line(other, tip);
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
        path = swapStrokes();
        break;
    case Glyph::Close:
        line({4, 4}, {12, 12});
        line({12, 4}, {4, 12});
        break;
    case Glyph::Back:
        line({13, 8}, {3, 8});
        chevron({3, 8}, {7.5, 3.5}, {7.5, 12.5});
        break;
    case Glyph::Forward:
        line({3, 8}, {13, 8});
        chevron({13, 8}, {8.5, 3.5}, {8.5, 12.5});
        break;
    case Glyph::Up:
        chevron({8, 5.5}, {3.5, 10}, {12.5, 10});
        break;
    case Glyph::Down:
        chevron({8, 10.5}, {3.5, 6}, {12.5, 6});
        break;
    case Glyph::Filter:
        path = filterStrokes();
        break;
    case Glyph::Help:
        path = helpStrokes();
        break;
    case Glyph::Star:
    case Glyph::FullStar:
        path.addPolygon(star());
        path.closeSubpath();
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
        const QColor colour = QApplication::palette().color(group, QPalette::ButtonText);
        painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(m_glyph == Glyph::FullStar ? QBrush(colour) : QBrush(Qt::NoBrush));
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
