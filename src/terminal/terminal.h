// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "printingcommand.h"
#include "request.h"
#include "streams.h"

#include <QCoreApplication>

namespace Kotae {

/// The commands that print.
class Terminal {
    Q_DECLARE_TR_FUNCTIONS(Kotae::Terminal)

public:
    explicit Terminal(const Streams &streams) : m_streams(streams) { }

    /// Runs any command but the window's and returns the exit status: 0 found, 1 nothing found, 2 wrong usage or something could
    /// not be read or written. A pipe that nobody reads any more ends it without a word.
    int run(const Request &request, const Catalog &catalog);
    /// What needs no catalog: the help or the version.
    int print(const QString &text);
    /// Says on standard error what is wrong; the exit status for that.
    int complain(const QString &sentence);

private:
    int finish(ExitStatus status, Output &output);
    static QString unknownRegistry(const Request &request, const Catalog &catalog);

    Streams m_streams;
};

} // namespace Kotae
