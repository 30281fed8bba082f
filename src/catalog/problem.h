// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kotae {

/// A mistake in a catalog file: where it is, and what to do about it.
struct Problem {
    QString file;
    int line = 0; ///< from 1; 0 if it concerns the file as a whole
    QString field; ///< "facts[2].values"; empty if it concerns the whole file
    QString message;

    /// "FILE:LINE: FIELD: MESSAGE", as compilers say it.
    QString toString() const;
};

} // namespace Kotae
