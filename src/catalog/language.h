// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace Kotae {

/// The languages that every text of the catalog stands in.
enum class Language { English, Japanese };

inline constexpr std::array allLanguages{Language::English, Language::Japanese};

/// "en" or "ja".
QString languageCode(Language language);

/// What a language calls itself: "English", "日本語".
QString languageName(Language language);

inline Language otherLanguage(Language language)
{
    return language == Language::English ? Language::Japanese : Language::English;
}

/// The first of the system's languages that Kotae speaks; English if there is none.
Language systemLanguage();

/// The language of a code or of a locale name ("ja", "ja_JP.UTF-8"); nothing if Kotae does not speak it.
std::optional<Language> languageFromCode(const QString &code);

/// A text in both languages.
struct Bilingual {
    QString en;
    QString ja;

    const QString &in(Language language) const { return language == Language::Japanese ? ja : en; }
    bool isEmpty() const { return en.isEmpty() && ja.isEmpty(); }
    bool operator==(const Bilingual &) const = default;
};

} // namespace Kotae
