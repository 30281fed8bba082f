// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>

namespace Kotae {

/// Where a command reads and writes. The devices write what they are given at once (unbuffered).
struct Streams {
    QIODevice &input;
    QIODevice &output;
    QIODevice &errors;
};

/// Standard input, output and error of the process.
class StandardStreams {
public:
    StandardStreams();

    Streams streams() { return {m_input, m_output, m_errors}; }

private:
    QFile m_input;
    QFile m_output;
    QFile m_errors;
};

} // namespace Kotae
