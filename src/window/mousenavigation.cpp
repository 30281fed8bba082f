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
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || static_cast<QWidget *>(watched)->window() != m_window)
        return false;
    if (button == Qt::BackButton)
        Q_EMIT back();
    else
        Q_EMIT forward();
    return true;
}

} // namespace Kotae
