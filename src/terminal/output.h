// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace Kotae {

/// Collects text for a device and writes it when it is whole, so that every answer leaves at once even into a pipe. After the
/// first write that failed nothing is written any more.
class Output {
public:
    enum class State { Open, Closed, Failed };

    explicit Output(QIODevice &device) : m_device(device) { }

    Output &operator<<(const QString &text);
    Output &operator<<(const QByteArray &utf8);
    /// Whether everything could be written so far.
    bool flush();
    /// Closed: nobody reads the pipe any more.
    State state() const { return m_state; }
    QString errorString() const { return m_device.errorString(); }

private:
    QIODevice &m_device;
    QByteArray m_pending;
    State m_state = State::Open;
};

} // namespace Kotae
