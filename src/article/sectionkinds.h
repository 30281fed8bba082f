// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "record.h"

#include <array>

namespace Kotae {

/// A section of prose: its title, for Wording, and the anchor that stays the same in both languages.
struct SectionKind {
    const char *title = nullptr;
    QLatin1StringView anchor;
    Section Record::*section = nullptr;
};

/// The sections of prose, in the order in which they are read.
inline constexpr std::array sectionKinds{
    SectionKind{QT_TRANSLATE_NOOP("Kotae::Wording", "What it means"), QLatin1StringView("meaning"), &Record::meaning},
    SectionKind{QT_TRANSLATE_NOOP("Kotae::Wording", "When you see it"), QLatin1StringView("seen"), &Record::seen},
    SectionKind{QT_TRANSLATE_NOOP("Kotae::Wording", "What to do"), QLatin1StringView("action"), &Record::action},
};

inline constexpr const char *flowTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "In a call flow");
inline constexpr const char *factsTitle = QT_TRANSLATE_NOOP("Kotae::Wording", "Facts");

} // namespace Kotae
