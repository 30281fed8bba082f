// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "search.h"
#include "unknownnumber.h"

#include <QCoreApplication>

namespace Kotae {

/// What to say about a code that the catalog does not have: a sentence a line.
class UnknownCode {
    Q_DECLARE_TR_FUNCTIONS(Kotae::UnknownCode)

public:
    /// The catalog must outlive this.
    UnknownCode(const Catalog &catalog, Language language) : m_catalog(catalog), m_language(language) { }

    /// Of a number: what it counts as, and what is next to it.
    QStringList sentences(const UnknownNumber &unknown) const;
    /// Of a text that was to be a code.
    QStringList sentences(const QString &text) const;
    /// Of a query that found nothing.
    QStringList sentences(const Query &query, const QString &text) const;

private:
    QString title(const QString &registry, int number) const;

    const Catalog &m_catalog;
    Language m_language;
};

} // namespace Kotae
