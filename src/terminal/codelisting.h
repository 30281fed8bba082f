// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QCoreApplication>

namespace Kotae {

/// Codes one below the other: id, phrase, summary, and for Japanese readers the rendering of the phrase.
class CodeListing {
    Q_DECLARE_TR_FUNCTIONS(Kotae::CodeListing)

public:
    /// The catalog must outlive this.
    CodeListing(const Catalog &catalog, Language language) : m_catalog(catalog), m_language(language) { }

    /// A line a code, in columns, with an indent.
    QString lines(const QList<int> &codes, const QString &indent = {}) const;
    QString markdownList(const QList<int> &codes) const;
    QString markdownTable(const QList<int> &codes) const;

    /// A text without characters that Markdown would take for markup.
    static QString escaped(const QString &text);

private:
    QStringList cells(int code) const;

    const Catalog &m_catalog;
    Language m_language;
};

} // namespace Kotae
