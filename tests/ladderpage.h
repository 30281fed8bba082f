// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "ladderobject.h"

#include <QTextDocument>
#include <QTextImageFormat>

namespace Kotae {

/// Black on white.
QPalette samplePalette();

QTextImageFormat imageNamed(const QString &name);

/// A document with an article in it, as the window shows it.
class LadderPage {
public:
    explicit LadderPage(qreal width);

    void show(const Article &article);

    QTextDocument &document() { return m_document; }
    LadderObject &object() { return *m_object; }

    QSizeF sizeOf(const QString &name);
    /// The names of all images, in their order.
    QStringList images() const;
    /// How many pixels a ladder's image draws in a colour, on white.
    qsizetype pixels(const QString &name, const QColor &colour);
    /// How many pixels the whole page draws in a colour.
    qsizetype pixels(const QColor &colour);

private:
    QTextDocument m_document;
    LadderObject *m_object;
};

} // namespace Kotae
