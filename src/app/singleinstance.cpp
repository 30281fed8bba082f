// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr int patience = 1000; ///< milliseconds
constexpr qint64 largestRequest = 100'000;
const QByteArray taken = "taken";

} // namespace

SingleInstance::SingleInstance(const QString &socket, QObject *parent) : QObject(parent), m_socket(socket)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

QString SingleInstance::defaultSocket()
{
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    display.replace(QRegularExpression(u"[^A-Za-z0-9.-]"_s), u"_"_s);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(u"kotae-"_s + display);
}

bool SingleInstance::handOver(const QString &request) const
{
    if (!QFile::exists(m_socket))
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(request.toUtf8() + '\n');
    return socket.waitForBytesWritten(patience) && socket.waitForReadyRead(patience) && socket.readAll() == taken;
}

void SingleInstance::listen()
{
    QLocalSocket other;
    other.connectToServer(m_socket);
    // Another one was quicker: then this window is just a second one.
    if (other.waitForConnected(patience))
        return;
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
}

void SingleInstance::receive()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
        // What came together with the connection is not announced any more.
        answer(*socket);
    }
}

void SingleInstance::answer(QLocalSocket &socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > largestRequest)
            socket.abort();
        return;
    }
    const QString request = QString::fromUtf8(socket.readLine(largestRequest)).trimmed();
    socket.write(taken);
    socket.flush();
    Q_EMIT requested(request);
}

} // namespace Kotae
