// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codeid.h"

#include <algorithm>

namespace Kotae {

std::optional<CodeId> CodeId::fromString(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 1)
        return {};
    const QStringView digits = QStringView(text).sliced(slash + 1);
    const bool onlyDigits = std::all_of(digits.begin(), digits.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    bool read = false;
    const int number = digits.toInt(&read);
    const CodeId id{text.first(slash), number};
    return onlyDigits && read && id.toString() == text ? std::optional(id) : std::nullopt;
}

} // namespace Kotae
