// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ladderpainter.h"

#include <QHash>
#include <QObject>
#include <QPalette>
#include <QTextObjectInterface>

class QTextDocument;

namespace Kotae {

/// Draws the ladders of an article's HTML inside a text document. It stays registered when the document gets other
/// HTML.
class LadderObject : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Registers itself for the images of the document and becomes its child.
    explicit LadderObject(QTextDocument *document);

    /// The ladders of the article that the document gets next.
    void setLadders(const QList<Ladder> &ladders, const QPalette &palette);

    /// The ladder that an image stands for; null if it stands for none.
    const Ladder *ladderOf(const QTextFormat &format) const;

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(
        QPainter *painter, const QRectF &rect, QTextDocument *document, int position, const QTextFormat &format) override;

private:
    const LadderLayout &layout(const QTextDocument &document, const QTextFormat &format);

    struct Kept {
        qreal width = -1;
        QFont font;
        LadderLayout layout;
    };

    QList<Ladder> m_ladders;
    QPalette m_palette;
    QHash<int, Kept> m_kept;
};

} // namespace Kotae
