// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "blockformat.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace Kotae {

/// The head of a compiled block: whether this program can read it, and where its parts are. A view over the bytes.
class BlockReader {
    Q_DECLARE_TR_FUNCTIONS(Kotae::BlockReader)

public:
    explicit BlockReader(QByteArrayView bytes) : m_bytes(bytes) { }

    /// Why the bytes are no catalog that this program can read, as a sentence for the user; empty if they are one.
    QString mistake() const;
    /// What is said of a block whose mistake shows only in its parts.
    static QString damage();

    /// The bytes of a part; nothing if they do not all lie in the block.
    QByteArrayView part(BlockFormat::Part part) const;

private:
    QByteArrayView m_bytes;
};

} // namespace Kotae
