// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "expectedfile.h"

#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr char updateVariable[] = "KOTAE_UPDATE_EXPECTED";

QString written(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    return done ? QString() : u"cannot write %1: %2"_s.arg(path, file.errorString());
}

QString firstDifference(const QStringList &expected, const QStringList &actual)
{
    const auto [left, right] = std::mismatch(expected.begin(), expected.end(), actual.begin(), actual.end());
    const auto lineAt = [](const QStringList &lines, auto place) { return place == lines.end() ? u"(the end)"_s : *place; };
    return u"line %1 is\n  %2\nand should be\n  %3"_s.arg(
        QString::number(left - expected.begin() + 1), lineAt(actual, right), lineAt(expected, left));
}

} // namespace

QString differenceFromFile(const QString &path, const QString &text)
{
    if (qEnvironmentVariableIsSet(updateVariable))
        return written(path, text);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return u"cannot read %1: %2"_s.arg(path, file.errorString());
    const QString expected = QString::fromUtf8(file.readAll());
    if (expected == text)
        return {};
    return u"%1: %2\nIf that is meant, run the test with %3=1 and read what has changed in the file."_s.arg(
        QFileInfo(path).fileName(), firstDifference(expected.split(u'\n'), text.split(u'\n')), QLatin1StringView(updateVariable));
}

} // namespace Kotae
