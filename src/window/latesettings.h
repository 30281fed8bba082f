// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSettings>
#include <QTimer>

namespace Kotae {

/// A settings file that is written a moment after a change. QSettings writes as soon as the program is idle, which is before it
/// paints what was changed, and the window would wait for the disk.
class LateSettings : public QSettings {
public:
    explicit LateSettings(const QString &path);

protected:
    bool event(QEvent *event) override;

private:
    QTimer m_writing;
};

} // namespace Kotae
