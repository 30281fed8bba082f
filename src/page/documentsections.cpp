// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "documentsections.h"

#include <QTextDocument>

namespace Kotae {

QString anchorOf(const QTextBlock &block)
{
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        const QStringList names = fragment.fragment().charFormat().anchorNames();
        if (!names.isEmpty())
            return names.first();
    }
    return {};
}

QString sectionAt(QTextBlock block)
{
    for (; block.isValid(); block = block.previous()) {
        if (QString anchor = anchorOf(block); !anchor.isEmpty())
            return anchor;
    }
    return {};
}

QTextBlock headingOf(const QTextDocument &document, const QString &section)
{
    if (section.isEmpty())
        return {};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (anchorOf(block) == section)
            return block;
    }
    return {};
}

} // namespace Kotae
