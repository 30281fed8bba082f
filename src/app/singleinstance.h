// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDir>
#include <QFileSystemWatcher>
#include <QLockFile>

namespace Kotae {

/// The first window of a user on a display: a later start hands its request to it and ends.
/// The first one holds the lock of a folder; a request is a file in that folder, and has arrived when the file is gone. Qt
/// Network would do it with a socket, but costs every start 1.5 MB and 4 % of its instructions.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// The folder is made if it is not there.
    explicit SingleInstance(const QString &folder = defaultFolder(), QObject *parent = nullptr);

    /// One for each display, so that a window never opens on a screen that nobody looks at.
    static QString defaultFolder();

    /// Hands a request to the first instance. False if there is none, and then this is the first; or if it does not answer within
    /// two seconds.
    bool handOver(const QString &request);
    /// After handOver: from now on requests arrive if this is the first instance; those that came while it started do at once.
    void listen();

Q_SIGNALS:
    void requested(const QString &request);

private:
    bool isFirst();
    void receive();

    QDir m_folder;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
};

} // namespace Kotae
