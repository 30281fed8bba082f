// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace Kotae {

/// A file of the catalog: registry.json and the codes of a registry's folder, or a pair note in the folder "pairs".
struct CatalogFile {
    QString path;
    QByteArray text;
};

/// The compiled block; empty if there are problems.
struct CompiledCatalog {
    QByteArray block;
    QList<Problem> problems;
};

/// Every .json file below a folder, sorted by path. A file that cannot be read is a problem.
QList<CatalogFile> readCatalogFolder(const QString &folder, QList<Problem> &problems);

/// Compiles the files of a catalog (see resources/catalog/README.md) into the block that Catalog reads. All mistakes within the
/// files are found in one pass, and if there are none, all those between them; any keeps the block from being written.
CompiledCatalog compileCatalog(const QList<CatalogFile> &files);

} // namespace Kotae
