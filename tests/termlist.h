// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace Kotae {

/// The terms of the catalog's Japanese: those that it uses, and the variants that it does not.
class ForbiddenWords {
public:
    /// Reads the table whose head is "| English | Japanese | not |" in resources/catalog/README.md.
    static ForbiddenWords fromReadme(const QString &text);

    /// A term that is used as it stands, such as the Japanese name of a cause.
    void allow(const QString &term) { m_used.append(term); }
    /// The variants in a text, unless they are part of a term that is used.
    QStringList mistakes(const QString &japanese) const;

    bool isEmpty() const { return m_unused.isEmpty(); }

private:
    QStringList m_used;
    QStringList m_unused;
};

} // namespace Kotae
