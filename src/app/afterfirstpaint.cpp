// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "afterfirstpaint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>
#include <QWindow>

#include <chrono>

using namespace std::chrono_literals;

namespace Kotae {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(QWindow *window, const std::function<void()> &action) : QObject(window), m_action(action)
    {
        window->installEventFilter(this);
    }

    bool eventFilter(QObject *window, QEvent *event) override
    {
        if (event->type() == QEvent::Expose) {
            window->removeEventFilter(this);
            // The window paints itself in this event, after its filters: the moment begins when that is over.
            QTimer::singleShot(0ms, this, [this] { QTimer::singleShot(200ms, this, m_action); });
        }
        return false;
    }

private:
    std::function<void()> m_action;
};

} // namespace

void afterFirstPaint(const QWidget &window, const std::function<void()> &action)
{
    new FirstPaint(window.windowHandle(), action);
}

} // namespace Kotae
