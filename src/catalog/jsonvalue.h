// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "problem.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Kotae {

/// A JSON value that knows the line it begins on, so that a mistake in it can be named.
struct JsonValue {
    enum class Kind { Null, Boolean, Integer, Number, String, Array, Object };

    Kind kind = Kind::Null;
    int line = 0;
    bool boolean = false;
    qint64 integer = 0;
    QString string;
    QList<JsonValue> items;
    QList<std::pair<QString, JsonValue>> members; ///< in the order of the file; each key once

    const JsonValue *member(const QString &key) const;
};

/// Reads one JSON text strictly: bad UTF-8, a key that stands twice, anything after the end and nesting deeper than 32 are
/// refused. The problem is added with its line, and nothing is returned.
std::optional<JsonValue> parseJson(const QString &file, const QByteArray &text, QList<Problem> &problems);

} // namespace Kotae
