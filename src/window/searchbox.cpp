// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchbox.h"

#include "glyphicon.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace Kotae {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_icon(addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition))
    , m_clear(addAction(glyphIcon(Glyph::Close), QLineEdit::TrailingPosition))
{
    // Not setClearButtonEnabled: its icon comes from the icon theme, and looking through that is an eighth of the whole start.
    m_clear->setVisible(false);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::setQuery);
    connect(m_icon, &QAction::triggered, this, &QLineEdit::selectAll);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (m_list)
            QApplication::sendEvent(m_list, event);
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT escaped();
        clear();
        return;
    default:
        // Ctrl+C with nothing selected here means the row of the list.
        if (event->matches(QKeySequence::Copy) && !hasSelectedText() && m_list)
            QApplication::sendEvent(m_list, event);
        else
            QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    QString composed = text();
    composed.insert(cursorPosition(), event->preeditString());
    setQuery(composed);
}

void SearchBox::setQuery(const QString &text)
{
    if (text == m_query)
        return;
    m_query = text;
    Q_EMIT queryChanged(text);
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_icon->setIcon(glyphIcon(Glyph::Search));
        m_clear->setIcon(glyphIcon(Glyph::Close));
    }
}

} // namespace Kotae
