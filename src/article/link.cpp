// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "link.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr auto scheme = "kotae:"_L1;
constexpr qsizetype longestLink = 200;

} // namespace

QString Link::toString() const
{
    QString text = scheme + code.toString();
    if (other && other->registry == code.registry)
        text += u'/' + QString::number(other->number);
    else if (other)
        text += u'/' + other->toString();
    return text;
}

std::optional<Link> Link::fromString(const QString &text)
{
    if (!text.startsWith(scheme) || text.size() > longestLink)
        return {};
    const QStringList parts = text.sliced(scheme.size()).split(u'/');
    if (parts.size() < 2 || parts.size() > 4)
        return {};
    const std::optional<CodeId> code = CodeId::fromString(parts[0] + u'/' + parts[1]);
    if (!code || parts.size() == 2)
        return code ? std::optional(Link{*code, {}}) : std::nullopt;
    const QString otherRegistry = parts.size() == 4 ? parts[2] : parts[0];
    const std::optional<CodeId> other = CodeId::fromString(otherRegistry + u'/' + parts.last());
    return other ? std::optional(Link{*code, other}) : std::nullopt;
}

} // namespace Kotae
