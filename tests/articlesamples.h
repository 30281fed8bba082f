// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "catalog.h"

namespace Kotae {

/// The catalog that the program carries.
const Catalog &shippedCatalog();

/// A few articles of the shipped catalog, by the name of the file that holds what a writer makes of them: "sip-487.en". One code
/// with everything, one of another class, and two codes compared.
QList<std::pair<QString, Article>> articleSamples();

/// The articles of all shipped codes and the comparisons of all that share a pair note, in both languages.
QList<Article> shippedArticles();

/// An article, or a comparison, that has every kind of block and says this text in every place.
Article articleSaying(const QString &text);
Article comparisonSaying(const QString &text);

} // namespace Kotae
