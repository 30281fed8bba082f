// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bytes.h"
#include "registry.h"

#include <QHash>

namespace Kotae {

/// A value of a fact as something by which codes are chosen.
struct FactChoice {
    int registry = -1; ///< its index
    QString fact;
    QString value; ///< an id of the vocabulary

    bool operator==(const FactChoice &) const = default;
};

/// Which codes have which values of facts, those of their classes included. A fact that must or should not be is left out, and
/// a value that stands for others ("any request") counts as these too.
class FactIndex {
public:
    FactIndex() = default;
    FactIndex(QByteArrayView choices, QByteArrayView codes) : m_choices(choices), m_codes(codes) { }

    QList<FactChoice> choices() const;
    /// The indices in choices() of what holds for a code.
    QList<int> ofCode(int code) const;

private:
    QByteArrayView m_choices;
    QByteArrayView m_codes;
};

/// Writes what FactIndex reads.
class FactIndexWriter {
public:
    /// Codes are added in their order.
    void addCode(int registryIndex, const Registry &registry, const Record &record);
    QByteArray choices() const;
    QByteArray codes() const;

private:
    int indexOf(const FactChoice &choice);

    QHash<QString, int> m_index;
    ByteWriter m_choices;
    QList<QList<int>> m_codes;
};

} // namespace Kotae
