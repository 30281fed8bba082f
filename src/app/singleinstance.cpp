// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QDeadlineTimer>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>
#include <QUuid>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Kotae {

namespace {

constexpr qint64 largestRequest = 100'000;

/// Whole when it appears: it is renamed to its name when it has been written.
bool write(const QString &path, const QString &request)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(request.toUtf8()) >= 0 && file.commit();
}

void waitUntilTaken(const QString &path)
{
    for (const QDeadlineTimer patience(2s); QFile::exists(path) && !patience.hasExpired();)
        QThread::msleep(5);
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder), m_lock(m_folder.filePath(u"lock"_s))
{
    m_folder.mkpath(u"."_s);
    // A window can be open for weeks; a lock is old only if its process is gone.
    m_lock.setStaleLockTime(0);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::receive);
}

QString SingleInstance::defaultFolder()
{
    QString display = qEnvironmentVariable("WAYLAND_DISPLAY", qEnvironmentVariable("DISPLAY"));
    const auto isSeparator = [](QChar letter) { return u":/\\"_s.contains(letter); };
    std::replace_if(display.begin(), display.end(), isSeparator, u'_');
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(u"kotae-"_s + display);
}

bool SingleInstance::handOver(const QString &request)
{
    if (isFirst())
        return false;
    const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + u".request"_s);
    if (!write(path, request))
        return false;
    waitUntilTaken(path);
    // What cannot be taken back has just been taken.
    return !QFile::remove(path);
}

void SingleInstance::listen()
{
    if (!m_lock.isLocked())
        return;
    m_watcher.addPath(m_folder.path());
    receive();
}

/// Also if the folder cannot be written to: nobody could be found there.
bool SingleInstance::isFirst()
{
    return m_lock.isLocked() || m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
}

void SingleInstance::receive()
{
    for (const QString &name : m_folder.entryList({u"*.request"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString request = QString::fromUtf8(file.read(largestRequest)).trimmed();
        // What is gone has been taken back by its sender.
        if (file.remove())
            Q_EMIT requested(request);
    }
}

} // namespace Kotae
