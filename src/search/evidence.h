// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "marks.h"

namespace Kotae {

/// A text of a code that shows why a query found it.
struct Evidence {
    enum class Kind { Summary, Phrase, Gloss, Keyword, Fact, Document, Meaning, Seen, Action, Flow };

    Kind kind = Kind::Summary;
    QString label; ///< of a fact: what it is called
    QString text;
    QList<TextRange> marks;

    bool operator==(const Evidence &) const = default;
};

/// The summary, if what a row shows beside it (phrase, in Japanese also the gloss) and the summary itself have what was found;
/// else the place that has most of the rest.
Evidence evidenceOf(const Catalog &catalog, int code, const Query &query, Language language);

} // namespace Kotae
