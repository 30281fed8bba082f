// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "unknownnumber.h"

#include <QCoreApplication>

namespace Kotae {

/// What there is to say about a query besides its rows, as HTML with links: that a number is no code and what it counts as, what
/// else the number is dialled for, and where nothing was found, what else to try.
class SearchNotice {
    Q_DECLARE_TR_FUNCTIONS(Kotae::SearchNotice)

public:
    /// Links are the index of a code, a QueryLink, or this.
    static constexpr QLatin1String clearFilters{"all"};

    /// All must outlive this.
    SearchNotice(const Catalog &catalog, const Query &query, Language language)
        : m_catalog(catalog), m_query(query), m_language(language)
    {
    }

    /// Above rows; empty if they say it all.
    QString aboveRows() const;
    /// In place of rows. text is the query as it was typed, hitsInAll what it finds without filters.
    QString insteadOfRows(const QString &text, int hitsInAll) const;

private:
    QStringList paragraphs() const;
    /// Whether some code begins with that number.
    bool isBeginning(int number) const;
    QString unknownText(const UnknownNumber &unknown) const;
    QString neighbours(const UnknownNumber &unknown) const;
    QStringList aliasTexts() const;
    QString suggestions() const;
    QString link(int code) const;

    const Catalog &m_catalog;
    const Query &m_query;
    const Language m_language;
};

} // namespace Kotae
