// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <vector>

namespace Kotae {

/// How a form lies in the texts of each code.
using CodePlaces = std::vector<Places>;

enum class WordEnd { Any, Exact };

/// Where a form (a word, several, Japanese) stands in the texts of each code, from the beginning of a word on. With WordEnd::Any
/// its last word may go on, since a search follows each keystroke.
CodePlaces placesOf(const Catalog &catalog, const QByteArray &form, WordEnd end = WordEnd::Any);

/// Where a word stands within other words of names and keywords, as "out" does in "timeout".
CodePlaces placesWithinWords(const Catalog &catalog, const QByteArray &word);

/// The readings that begin with a romaji, or hold it.
enum class RomajiMatch { Beginning, Anywhere };
CodePlaces placesOfRomaji(const Catalog &catalog, const QByteArray &romaji, RomajiMatch match);

} // namespace Kotae
