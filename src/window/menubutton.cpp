// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "menubutton.h"

#include "glyphicon.h"

#include <QEvent>
#include <QMenu>

namespace Kotae {

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent), m_menu(new QMenu(this))
{
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    setIcon(glyphIcon(Glyph::Menu));
    connect(this, &QToolButton::clicked, this, &MenuButton::open);
}

void MenuButton::open()
{
    m_menu->popup(mapToGlobal(QPoint(width() - m_menu->sizeHint().width(), height())));
}

void MenuButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcon(glyphIcon(Glyph::Menu));
}

} // namespace Kotae
