// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "language.h"

namespace Kotae {

QString languageCode(Language language)
{
    return language == Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
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
