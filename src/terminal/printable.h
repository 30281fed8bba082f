// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonDocument>
#include <QString>

namespace Kotae {

/// A foreign text as it may stand in a message on a terminal: on one line, without characters that steer the terminal or turn
/// the direction of writing, and not longer than a glance. What is taken out leaves a visible sign.
QString printable(const QString &text);

/// JSON as UTF-8 without a line feed at its end; characters that steer a terminal are escaped.
QByteArray printableJson(const QJsonDocument &document, QJsonDocument::JsonFormat format);

} // namespace Kotae
