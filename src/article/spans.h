// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "catalog.h"

namespace Kotae {

/// A text of the catalog with every code that it names made a link to that code, but not the codes that the article is about.
Spans linkedText(const Catalog &catalog, const QString &registry, const QString &text, const QList<int> &own);

/// A source as a link to its section, with its words as the hint; a document without a text at hand only by its name.
Span sourceSpan(const Source &source, const QString &practice);

/// The address of a section of a document; empty for a document that has none on the web.
QString documentAddress(const Source &source);

} // namespace Kotae
