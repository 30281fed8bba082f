// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compiler.h"

#include <QJsonValue>

/// Tables of mistakes: a value of the sample catalog is changed, and the compiler must name what is wrong.
namespace Kotae::Mistakes {

/// The number of problems, where one mistake leads to others.
inline constexpr int many = -1;

void addColumns();
/// Adds a row: a value is changed (an undefined one: taken away), and then a problem is found in that file, at a line.
void add(const char *name, const QString &file, const QString &path, const QJsonValue &value, const QString &field,
    const QString &word, int problems = 1);
/// The same for what is wrong only between files: no line is to blame.
void addConflict(const char *name, const QString &file, const QString &path, const QJsonValue &value, const QString &field,
    const QString &word, int problems = 1);
/// Tests the current row.
void check();

/// Nothing was compiled, for this one reason. An empty word is in every message.
void expectOnly(const CompiledCatalog &compiled, const QString &file, const QString &field, const QString &word);
bool contains(const QList<Problem> &problems, const QString &file, const QString &field, const QString &word);
/// The problems as the compiler prints them.
QByteArray described(const QList<Problem> &problems);

} // namespace Kotae::Mistakes
