// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace Kotae {

/// A query as the address of a link that puts it into the search box, and back.
namespace QueryLink {

QString of(const QString &query);
/// Empty if a link is none of these.
QString query(const QString &link);

} // namespace QueryLink

/// What can be written in the search box, as HTML: a table of examples, each a link.
class SearchExamples {
    Q_DECLARE_TR_FUNCTIONS(Kotae::SearchExamples)

public:
    static QString table();
};

} // namespace Kotae
