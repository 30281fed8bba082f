// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "compiler.h"

#include <QJsonObject>
#include <QMap>

namespace Kotae {

/// A small catalog in memory that compiles, for tests to change and to spoil: the registries sip (301, 404, 486) and http (301,
/// 404), and a pair note within one and across both. sip/486 has every field that a record can have.
class SampleCatalog {
public:
    SampleCatalog();

    /// A value of a file: value("sip/486.json", "flow.steps[0].text").
    QJsonValue value(const QString &file, const QString &path = {}) const;
    /// Changes or adds a value; an undefined one takes it away. With an empty path the whole file.
    void set(const QString &file, const QString &path, const QJsonValue &value);
    void rename(const QString &file, const QString &other) { m_files.insert(other, m_files.take(file)); }
    void remove(const QString &file) { m_files.remove(file); }

    QList<CatalogFile> files() const;
    CompiledCatalog compiled() const { return compileCatalog(files()); }

private:
    QMap<QString, QJsonObject> m_files;
};

} // namespace Kotae
