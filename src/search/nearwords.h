// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

enum class Reach { Near, Far };

/// Words that were meant if no code has the word: one mistake in words of four letters or more, two in eight or more. With
/// Reach::Far also words that are merely like it.
QByteArrayList nearWords(const Catalog &catalog, const QByteArray &word, Reach reach);

} // namespace Kotae
