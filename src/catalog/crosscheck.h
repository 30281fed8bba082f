// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "problem.h"
#include "registry.h"

namespace Kotae {

/// What has been read from the files of a catalog, each value with the file it came from.
struct CatalogSource {
    template <typename Value>
    struct FromFile {
        QString file;
        Value value;
        QString registry; ///< of a record: the folder that it lies in
    };

    QList<FromFile<Registry>> registries;
    QList<FromFile<Record>> records;
    QList<FromFile<PairNote>> pairs;

    const Registry *registry(const QString &id) const;
};

/// Finds what is wrong between the files: a number twice, a file name that does not fit, a class, fact, value or party that the
/// registry does not declare, a related code or a side of a pair that does not exist.
void crossCheck(const CatalogSource &source, QList<Problem> &problems);

} // namespace Kotae
