// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include "requestreader.h"

using namespace Qt::StringLiterals;

namespace Kotae {

CommandLine::CommandLine(const QStringList &arguments) : m_mistake(RequestReader(arguments).read(m_request))
{
}

Language CommandLine::language(const QStringList &arguments)
{
    const std::optional<Language> asked = languageFromCode(RequestReader(arguments).value(u"language"_s));
    return asked ? *asked : systemLanguage();
}

} // namespace Kotae
