// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>

namespace Kotae {

/// Appends values to a block of bytes: integers little-endian, texts as UTF-8 behind their length.
class ByteWriter {
public:
    void u8(quint8 value) { m_bytes.append(char(value)); }
    void u16(quint16 value);
    void u32(quint32 value);
    void text(const QString &value);
    void raw(QByteArrayView bytes) { m_bytes.append(bytes); }

    quint32 size() const { return quint32(m_bytes.size()); }
    const QByteArray &bytes() const { return m_bytes; }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote, byte by byte, since nothing is aligned. Reading past the end gives zeros and empty texts, and
/// isDamaged() from then on.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes, qsizetype position = 0)
        : m_bytes(bytes), m_position(position), m_damaged(position < 0 || position > bytes.size())
    {
    }

    quint8 u8();
    quint16 u16();
    quint32 u32();
    QString text();
    QByteArrayView raw(qsizetype size);
    /// The number of items that follow, each of at least smallestItem bytes; a number that cannot be true is damage.
    qsizetype count(qsizetype smallestItem);

    bool isDamaged() const { return m_damaged; }

private:
    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_damaged = false;
};

/// size bytes of a block from offset; nothing if they do not all lie in the block.
inline QByteArrayView slice(QByteArrayView bytes, quint32 offset, quint32 size)
{
    const bool inside = offset <= bytes.size() && size <= bytes.size() - offset;
    return inside ? bytes.sliced(offset, size) : QByteArrayView();
}

} // namespace Kotae
