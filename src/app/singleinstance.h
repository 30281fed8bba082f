// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLocalServer>
#include <QObject>

class QLocalSocket;

namespace Kotae {

/// The first window of a user on a display: a later start hands its request to it and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// socket is an absolute path.
    explicit SingleInstance(const QString &socket = defaultSocket(), QObject *parent = nullptr);

    /// One for each display, so that a window never opens on a screen that nobody looks at.
    static QString defaultSocket();

    /// Hands a request to the first instance; false if there is none, or if it does not answer.
    bool handOver(const QString &request) const;
    /// From now on this is the first instance. What a killed one has left is cleared away.
    void listen();

Q_SIGNALS:
    void requested(const QString &request);

private:
    void receive();
    void answer(QLocalSocket &socket);

    QString m_socket;
    QLocalServer m_server;
};

} // namespace Kotae
