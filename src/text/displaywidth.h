// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace Kotae {

/// How many columns a terminal needs for a text: two for a Japanese character, none for a combining mark.
int displayWidth(const QString &text);

/// A text in lines of at most a width, broken at blanks and between Japanese characters, where Japanese allows it. What cannot be
/// broken stands on a line of its own, however long. A width of 0 breaks nothing.
QStringList wrappedLines(const QString &text, int width);

} // namespace Kotae
