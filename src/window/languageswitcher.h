// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"

#include <QObject>

#include <memory>
#include <vector>

class QTranslator;

namespace Kotae {

/// Owns the translators of the program and of Qt, and the default locale. Switching installs those of the new language; every
/// widget then gets a LanguageChange event.
class LanguageSwitcher : public QObject {
    Q_OBJECT

public:
    explicit LanguageSwitcher(Language language, QObject *parent = nullptr);
    ~LanguageSwitcher() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);

Q_SIGNALS:
    void languageChanged(Kotae::Language language);

private:
    void install();

    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Kotae
