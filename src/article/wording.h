// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"

#include <QTranslator>

#include <memory>

namespace Kotae {

/// The words of articles in one language, whatever language the program speaks at the moment: an article can be read or copied in
/// the other one. The source texts are in the context Kotae::Wording.
class Wording {
public:
    explicit Wording(Language language);

    Language language() const { return m_language; }
    /// The translation of a text that QT_TRANSLATE_NOOP("Kotae::Wording", …) has marked.
    QString operator()(const char *source) const { return translated(source, -1); }
    /// The same of a text with a number in it, %n, which QT_TRANSLATE_N_NOOP has marked.
    QString operator()(const char *source, int n) const
    {
        return translated(source, n).replace(QStringLiteral("%n"), QString::number(n));
    }

private:
    QString translated(const char *source, int n) const;

    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace Kotae
