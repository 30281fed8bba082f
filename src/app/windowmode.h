// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kotae {

/// Opens the window, with a query in the search box if there is one; the exit status of the program.
int runWindow(int &argc, char *argv[], const QString &query, const QString &catalogFile);

} // namespace Kotae
