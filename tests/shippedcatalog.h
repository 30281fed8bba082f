// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "prose.h"

#include <QMap>

namespace Kotae {

/// The shipped catalog, every record and text of it with the file that it comes from.
struct ShippedCatalog {
    std::unique_ptr<Catalog> catalog;
    QMap<QString, Record> records; ///< by file: "sip/487.json"
    QList<ProseText> prose; ///< of the records and the pair notes
    QList<ProseText> labels; ///< of the registries

    /// Opens the compiled catalog of the build; without a catalog if that fails.
    static ShippedCatalog open(QString *error);
};

/// Fails with each of the mistakes; a message of QVERIFY2 would be cut off after a few lines.
void expectNone(const QStringList &mistakes);

} // namespace Kotae
