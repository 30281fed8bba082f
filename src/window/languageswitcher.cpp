// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "languageswitcher.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace Kotae {

LanguageSwitcher::LanguageSwitcher(Language language, QObject *parent) : QObject(parent), m_language(language)
{
    install();
}

LanguageSwitcher::~LanguageSwitcher() = default;

void LanguageSwitcher::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    install();
    Q_EMIT languageChanged(language);
}

void LanguageSwitcher::install()
{
    // Removing each by hand: a translator that is only destroyed leaves its texts in Qt 6.4.
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    const QString code = languageCode(m_language);
    QLocale::setDefault(QLocale(code));
    const QStringList files{QLibraryInfo::path(QLibraryInfo::TranslationsPath) + u"/qtbase_"_s + code, u":/i18n/kotae_"_s + code};
    for (const QString &file : files) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file)) {
            QCoreApplication::installTranslator(translator.get());
            m_translators.push_back(std::move(translator));
        }
    }
}

} // namespace Kotae
