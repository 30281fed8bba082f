// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "punctuation.h"

namespace Kotae {

QString labelled(const QString &label, const QString &text, Language language)
{
    return label + (language == Language::Japanese ? QStringLiteral("：") : QStringLiteral(": ")) + text;
}

QString withRemark(const QString &text, const QString &remark, Language language)
{
    return language == Language::Japanese ? text + u'（' + remark + u'）' : text + QStringLiteral(" (") + remark + u')';
}

QString inBoth(const QString &text, const QString &translation)
{
    return translation.isEmpty() ? text : text + QStringLiteral(" · ") + translation;
}

} // namespace Kotae
