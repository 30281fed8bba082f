// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "samples.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

void Samples::addBestOf(const Samples &samples)
{
    m_times.append(*std::min_element(samples.m_times.begin(), samples.m_times.end()));
}

void Samples::print(const QString &what, const QString &program) const
{
    QJsonArray times;
    for (const double time : m_times)
        times.append(time);
    const QJsonObject line{{u"what"_s, what}, {u"program"_s, program}, {u"ms"_s, times}};
    QTextStream(stdout) << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

} // namespace Kotae
