// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "wording.h"

namespace Kotae {

Wording::Wording(Language language) : m_language(language)
{
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/kotae_") + languageCode(language)))
        m_translator = std::move(translator);
}

QString Wording::translated(const char *source, int n) const
{
    const QString translated = m_translator ? m_translator->translate("Kotae::Wording", source, nullptr, n) : QString();
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

} // namespace Kotae
