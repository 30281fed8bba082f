// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchbox.h"

#include "completion.h"
#include "glyphicon.h"
#include "searchhelp.h"
#include "suggestions.h"

#include <QAction>
#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>

namespace Kotae {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
    , m_completions(new Suggestions(this))
    , m_icon(addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition))
    , m_helpAction(addAction(glyphIcon(Glyph::Help), QLineEdit::TrailingPosition))
    , m_clear(addAction(glyphIcon(Glyph::Close), QLineEdit::TrailingPosition))
{
    // Not setClearButtonEnabled: its icon comes from the icon theme, and looking through that is an eighth of the whole start.
    m_clear->setVisible(false);
    connect(this, &QLineEdit::textChanged, m_clear, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        refreshHelp();
    });
    connect(m_helpAction, &QAction::triggered, this, &SearchBox::openHelp);
    connect(m_completions, &Suggestions::chosen, this,
        [this](int, const QString &completion) { setText(completed(text(), completion)); });
    connect(this, &QLineEdit::textEdited, this, &SearchBox::offerCompletions);
    connect(m_clear, &QAction::triggered, this, &SearchBox::startAnew);
    connect(this, &QLineEdit::textChanged, this, &SearchBox::setQuery);
    connect(m_icon, &QAction::triggered, this, &QLineEdit::selectAll);
    refresh();
}

void SearchBox::openHelp()
{
    if (!m_help) {
        m_help = new SearchHelp(this);
        connect(m_help, &SearchHelp::exampleChosen, this, &QLineEdit::setText);
    }
    m_help->openBelow(*this);
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    refreshHelp();
}

void SearchBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT entered();
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (m_completions->take(*event))
        return;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT movingInList();
        if (m_list)
            QApplication::sendEvent(m_list, event);
        return;
    case Qt::Key_Escape:
        if (text().isEmpty())
            Q_EMIT escaped();
        startAnew();
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

void SearchBox::startAnew()
{
    // Setting the text forgets how it was typed: undo brings back this query, but does not keep every one of the day.
    setText(text());
    clear();
}

void SearchBox::setQuery(const QString &text)
{
    // Whoever has written "header:" does not look for that word.
    const QString query = endsInPrefix(text) ? text.first(text.lastIndexOf(u' ') + 1) : text;
    if (query == m_query)
        return;
    m_query = query;
    Q_EMIT queryChanged(query);
}

bool SearchBox::endsInPrefix(const QString &text) const
{
    return m_catalog && text.endsWith(u':') && !completionsOf(*m_catalog, text).isEmpty();
}

void SearchBox::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
}

void SearchBox::offerCompletions()
{
    const bool atEnd = m_catalog && cursorPosition() == text().size();
    m_completions->offer(atEnd ? completionsOf(*m_catalog, text()) : QStringList());
}

/// In a narrow box the room is for the text; the menu leads to the help too.
void SearchBox::refreshHelp()
{
    constexpr int least = 36; // in characters
    m_helpAction->setVisible(text().isEmpty() && width() >= fontMetrics().averageCharWidth() * least);
}

void SearchBox::refresh()
{
    m_icon->setIcon(glyphIcon(Glyph::Search));
    m_clear->setIcon(glyphIcon(Glyph::Close));
    m_helpAction->setIcon(glyphIcon(Glyph::Help));
    // For screen readers: these are buttons without a text.
    m_icon->setText(tr("Select what is searched for"));
    m_clear->setText(tr("Clear"));
    m_helpAction->setText(tr("What can be searched for"));
    m_clear->setToolTip(tr("Clear (Esc)"));
    m_helpAction->setToolTip(tr("What can be searched for (F1)"));
}

} // namespace Kotae
