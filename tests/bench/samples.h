// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace Kotae {

/// How long each of many runs of something took, in milliseconds.
class Samples {
public:
    template <typename Action>
    void add(Action action)
    {
        QElapsedTimer timer;
        timer.start();
        action();
        m_times.append(double(timer.nsecsElapsed()) / 1e6);
    }

    void addBestOf(const Samples &samples);

    /// One line of JSON on standard output, for scripts/bench: what was done, by which program, and the times.
    void print(const QString &what, const QString &program) const;

private:
    QList<double> m_times;
};

/// The lines of a file; empty if it cannot be read.
QStringList linesOf(const QString &path);

} // namespace Kotae
