// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Kotae {

/// How a text differs from what the file says: its first other line. Empty if the two are equal. With KOTAE_UPDATE_EXPECTED=1 in
/// the environment the file is written instead; read what has changed in it before you commit it.
QString differenceFromFile(const QString &path, const QString &text);

} // namespace Kotae
