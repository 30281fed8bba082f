// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "bytes.h"

#include <QtEndian>

#include <array>

namespace Kotae {

void ByteWriter::u16(quint16 value)
{
    std::array<char, sizeof value> bytes{};
    qToLittleEndian(value, bytes.data());
    m_bytes.append(bytes.data(), bytes.size());
}

void ByteWriter::u32(quint32 value)
{
    std::array<char, sizeof value> bytes{};
    qToLittleEndian(value, bytes.data());
    m_bytes.append(bytes.data(), bytes.size());
}

void ByteWriter::text(const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    u32(quint32(utf8.size()));
    raw(utf8);
}

quint8 ByteReader::u8()
{
    const QByteArrayView bytes = raw(1);
    return bytes.isEmpty() ? 0 : quint8(bytes[0]);
}

quint16 ByteReader::u16()
{
    const QByteArrayView bytes = raw(sizeof(quint16));
    return bytes.isEmpty() ? 0 : qFromLittleEndian<quint16>(bytes.data());
}

quint32 ByteReader::u32()
{
    const QByteArrayView bytes = raw(sizeof(quint32));
    return bytes.isEmpty() ? 0 : qFromLittleEndian<quint32>(bytes.data());
}

QString ByteReader::text()
{
    return QString::fromUtf8(raw(u32()));
}

QByteArrayView ByteReader::raw(qsizetype size)
{
    if (m_damaged || size > m_bytes.size() - m_position) {
        m_damaged = true;
        return {};
    }
    const QByteArrayView bytes = m_bytes.sliced(m_position, size);
    m_position += size;
    return bytes;
}

qsizetype ByteReader::count(qsizetype smallestItem)
{
    const qsizetype items = u32();
    m_damaged = m_damaged || items > (m_bytes.size() - m_position) / smallestItem;
    return m_damaged ? 0 : items;
}

} // namespace Kotae
