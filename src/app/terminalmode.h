// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

namespace Kotae {

/// Runs a command that prints, without a display; the exit status of the program.
int runTerminal(int &argc, char *argv[]);

} // namespace Kotae
