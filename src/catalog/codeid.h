// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>
#include <tuple>

namespace Kotae {

/// The name of a code: its registry and its number, written "sip/487".
struct CodeId {
    QString registry;
    int number = -1;

    QString toString() const { return registry + u'/' + QString::number(number); }
    /// Reads exactly what toString() writes; nothing for anything else.
    static std::optional<CodeId> fromString(const QString &text);

    bool operator==(const CodeId &) const = default;
    bool operator<(const CodeId &other) const { return std::tie(registry, number) < std::tie(other.registry, other.number); }
};

} // namespace Kotae
