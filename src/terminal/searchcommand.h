// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "printingcommand.h"
#include "search.h"

namespace Kotae {

/// Prints what a query finds, best first; or answers each line of standard input until it ends.
class SearchCommand : public PrintingCommand {
    Q_DECLARE_TR_FUNCTIONS(Kotae::SearchCommand)

public:
    /// Reads input only if the request says so.
    SearchCommand(const Request &request, const Catalog &catalog, QIODevice &input, Output &output, Output &errors);

    ExitStatus run() override;

private:
    struct Answer {
        QString text; ///< the query as it was asked
        Query query;
        QList<SearchResult> results;
    };

    Answer answer(const QString &text) const;
    ExitStatus answerOne();
    ExitStatus answerInput();
    QByteArray json(const Answer &answer) const;
    QString listing(const Answer &answer, const QString &indent = {}) const;
    /// A block of its own, with the query above it and an empty line below.
    QString block(const Answer &answer) const;

    QIODevice &m_input;
};

} // namespace Kotae
