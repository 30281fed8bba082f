// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>

namespace Kotae {

/// The font of the application: its Latin face, then Japanese ones by name, in both languages. With none named, Chinese forms of
/// the characters could appear; with the Japanese one first, its digits would lose their text in PDFs.
QFont applicationFont(const QFont &system);

} // namespace Kotae
