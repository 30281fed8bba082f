// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "statusname.h"

#include <array>
#include <utility>

namespace Kotae {

namespace {

constexpr std::array names{
    std::pair(Status::Registered, QLatin1String("registered")),
    std::pair(Status::Deprecated, QLatin1String("deprecated")),
    std::pair(Status::Reserved, QLatin1String("reserved")),
    std::pair(Status::Unregistered, QLatin1String("unregistered")),
};

} // namespace

QString statusName(Status status)
{
    for (const auto &[known, name] : names) {
        if (known == status)
            return name;
    }
    return {};
}

std::optional<Status> statusFromName(const QString &text)
{
    for (const auto &[status, name] : names) {
        if (name == text)
            return status;
    }
    return {};
}

} // namespace Kotae
