// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "latesettings.h"

#include <QEvent>

#include <chrono>

using namespace std::chrono_literals;

namespace Kotae {

LateSettings::LateSettings(const QString &path) : QSettings(path, QSettings::IniFormat)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(500ms);
    m_writing.callOnTimeout(this, &QSettings::sync);
}

bool LateSettings::event(QEvent *event)
{
    // That is how QSettings asks to be written.
    if (event->type() != QEvent::UpdateRequest)
        return QSettings::event(event);
    m_writing.start();
    return true;
}

} // namespace Kotae
