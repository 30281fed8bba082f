// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "output.h"

#include <cerrno>

namespace Kotae {

Output &Output::operator<<(const QString &text)
{
    return *this << text.toUtf8();
}

Output &Output::operator<<(const QByteArray &utf8)
{
    m_pending += utf8;
    return *this;
}

bool Output::flush()
{
    qsizetype written = 0;
    while (m_state == State::Open && written < m_pending.size()) {
        errno = 0;
        const qint64 taken = m_device.write(m_pending.constData() + written, m_pending.size() - written);
        if (taken <= 0)
            m_state = errno == EPIPE ? State::Closed : State::Failed;
        written += taken;
    }
    m_pending.clear();
    return m_state == State::Open;
}

} // namespace Kotae
