// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <memory>

class QMimeData;
class QTextDocumentFragment;

namespace Kotae {

class LadderObject;

/// An article for the clipboard in all forms at once: rich text for a mail or a document, Markdown, and plain text for the rest.
std::unique_ptr<QMimeData> clipboardData(const Article &article);

/// The rich text of it: what word processors and mail programs understand, the flows in words.
QString toRichText(const Article &article);

/// What is copied of a page that shows an article, as text and rich text; its ladders become words.
std::unique_ptr<QMimeData> clipboardData(const QTextDocumentFragment &selection, const LadderObject &ladders);

} // namespace Kotae
