// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "request.h"

namespace Kotae {

/// Opens the window, with the query of the request in the search box; the exit status of the program.
int runWindow(int &argc, char **argv, const Request &request);

} // namespace Kotae
