// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "streams.h"

namespace Kotae {

StandardStreams::StandardStreams()
{
    constexpr int output = 1;
    constexpr int errors = 2;
    // From a stdio file Qt takes what is there; from a descriptor it would wait until its buffer is full.
    m_input.open(stdin, QIODevice::ReadOnly);
    m_output.open(output, QIODevice::WriteOnly | QIODevice::Unbuffered);
    m_errors.open(errors, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

} // namespace Kotae
