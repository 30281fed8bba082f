// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "focusrule.h"

#include <QEvent>
#include <QPainter>

namespace Kotae {

FocusRule::FocusRule(QWidget *parent) : QWidget(parent)
{
    constexpr int thickness = 2;
    setFixedHeight(thickness);
}

void FocusRule::setPane(QWidget *pane)
{
    m_pane = pane;
    pane->installEventFilter(this);
}

bool FocusRule::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void FocusRule::paintEvent(QPaintEvent *)
{
    if (m_pane && m_pane->hasFocus())
        QPainter(this).fillRect(rect(), palette().color(QPalette::Link));
}

} // namespace Kotae
