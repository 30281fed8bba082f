// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mousenavigation.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace Kotae {

MouseNavigation::MouseNavigation(QWidget *window) : QObject(window), m_window(window)
{
    QApplication::instance()->installEventFilter(this);
}

bool MouseNavigation::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *press = dynamic_cast<QMouseEvent *>(event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (!press || !widget || widget->window() != m_window)
        return false;
    const Qt::MouseButton button = press->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    if (button == Qt::BackButton)
        Q_EMIT back();
    else
        Q_EMIT forward();
    return true;
}

} // namespace Kotae
