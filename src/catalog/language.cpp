// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "language.h"

#include <QLocale>

namespace Kotae {

QString languageCode(Language language)
{
    return language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
}

QString languageName(Language language)
{
    return language == Language::Japanese ? QStringLiteral("日本語") : QStringLiteral("English");
}

Language systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (const std::optional<Language> language = languageFromCode(name))
            return *language;
    }
    return Language::English;
}

std::optional<Language> languageFromCode(const QString &code)
{
    const QString language = code.section(u'_', 0, 0).section(u'-', 0, 0).section(u'.', 0, 0);
    for (const Language known : allLanguages) {
        if (language.compare(languageCode(known), Qt::CaseInsensitive) == 0)
            return known;
    }
    return {};
}

} // namespace Kotae
