// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "request.h"

namespace Kotae {

/// What a command printed, and its exit status.
struct Answer {
    int status = -1;
    QString output;
    QString errors;
};

/// The request of a command line that has no mistake; in English unless it says otherwise.
Request requestOf(const QStringList &arguments);

/// Runs the command of a command line, with a text as standard input.
Answer answerTo(const Catalog &catalog, const QStringList &arguments, const QByteArray &input = {});

} // namespace Kotae
