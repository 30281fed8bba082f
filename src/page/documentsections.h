// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QTextBlock>

class QTextDocument;

namespace Kotae {

/// The sections of an article in the document that was made of its HTML are known by the anchors of their headings, which are the
/// same in every language.

/// The anchor of a heading; empty if the block is none.
QString anchorOf(const QTextBlock &block);

/// The anchor of the section that a block is in; empty above the first one.
QString sectionAt(QTextBlock block);

/// The heading of a section; an invalid block if the document does not have it.
QTextBlock headingOf(const QTextDocument &document, const QString &section);

} // namespace Kotae
