// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "output.h"
#include "place.h"
#include "request.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace Kotae {

/// How the program ends. ClosedPipe is what a shell says of a program that SIGPIPE ended.
enum class ExitStatus { Found = 0, NothingFound = 1, Failed = 2, ClosedPipe = 141 };

/// What the commands that print have in common. All that is given must outlive the command.
class PrintingCommand {
    Q_DECLARE_TR_FUNCTIONS(Kotae::PrintingCommand)

public:
    PrintingCommand(const Request &request, const Catalog &catalog, Output &output, Output &errors);
    virtual ~PrintingCommand() = default;
    Q_DISABLE_COPY_MOVE(PrintingCommand)

    /// Prints the answer, or on standard error why there is none.
    virtual ExitStatus run() = 0;

protected:
    const Request &request() const { return m_request; }
    const Catalog &catalog() const { return m_catalog; }
    Language language() const { return m_language; }
    Output &output() { return m_output; }

    /// Sentences for standard error, one a line.
    void complain(const QStringList &sentences);
    /// The code that a text names; after a complaint nothing.
    std::optional<int> codeNamed(const QString &text);
    /// Whether the record of a code can be read; complains if not.
    bool isReadable(int code);
    /// The article of a place in the format that was asked for, where it was asked for.
    ExitStatus print(const Place &place);
    ExitStatus print(const QJsonObject &object);
    /// Of these codes those of the wanted registry, not more than wanted.
    QList<int> wanted(QList<int> codes) const;

private:
    /// To the file that was named, else to standard output.
    ExitStatus put(const QByteArray &answer);

    const Request &m_request;
    const Catalog &m_catalog;
    Output &m_output;
    Output &m_errors;
    const Language m_language;
};

} // namespace Kotae
