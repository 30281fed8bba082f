// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "blockreader.h"

#include "bytes.h"

namespace Kotae {

using BlockFormat::Part;

QString BlockReader::mistake() const
{
    ByteReader header(m_bytes);
    const QByteArrayView magic = header.raw(qsizetype(BlockFormat::magic.size()));
    if (magic != QByteArrayView(BlockFormat::magic.data(), BlockFormat::magic.size()))
        return tr("This is no compiled Kotae catalog.");
    const quint32 version = header.u32();
    if (version != BlockFormat::version)
        return tr("The catalog has version %1 of the format; this program reads version %2. Compile it again.")
            .arg(version)
            .arg(BlockFormat::version);
    bool inside = header.u32() == m_bytes.size();
    for (int part = 0; part < int(Part::Count); ++part) {
        const quint32 offset = header.u32();
        const quint32 size = header.u32();
        inside = inside && offset <= m_bytes.size() && size <= m_bytes.size() - offset;
    }
    return inside && !header.isDamaged() ? QString() : damage();
}

QString BlockReader::damage()
{
    return tr("The catalog is truncated or damaged. Compile or install it again.");
}

QByteArrayView BlockReader::part(Part part) const
{
    ByteReader reader(m_bytes, 16 + int(part) * 8);
    const quint32 offset = reader.u32();
    return slice(m_bytes, offset, reader.u32());
}

} // namespace Kotae
