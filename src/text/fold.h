// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Kotae {

/// A text in the form in which texts are compared, with the place in the original that each character came from.
struct FoldedText {
    QString text;
    /// One entry for each UTF-16 unit of text, and one more for the end.
    QList<qsizetype> origins;
};

/// Folds what a reader takes for the same: NFKC, case, katakana to hiragana, the long mark ー (dropped), dashes, quotes,
/// runs of blanks and control characters (one blank, none at the ends). Lone surrogates are dropped. Idempotent.
QString fold(QStringView text);

/// The same folding, with the way back to the original, so that a match can be marked there.
FoldedText foldWithOrigins(QStringView text);

} // namespace Kotae
