// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "request.h"

namespace Kotae {

/// Runs the command that was asked for, without a display; the exit status of the program.
int runTerminal(int &argc, char **argv, const Request &asked);

} // namespace Kotae
