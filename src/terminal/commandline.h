// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "request.h"

#include <QCoreApplication>

namespace Kotae {

/// A command line, read. Whether the registry and the codes that it names exist is for the catalog to say.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(Kotae::CommandLine)

public:
    /// arguments begin with the program, as QCoreApplication::arguments() does.
    explicit CommandLine(const QStringList &arguments);

    const Request &request() const { return m_request; }
    /// What is wrong, in a sentence that names the argument and says what to do; empty if nothing is.
    const QString &mistake() const { return m_mistake; }

    /// The language that the arguments ask for, even if something else is wrong with them, so that it can be said in that
    /// language; without one the system's.
    static Language language(const QStringList &arguments);

private:
    Request m_request;
    QString m_mistake;
};

} // namespace Kotae
