// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codebox.h"

#include "search.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Kotae {

CodeBox::CodeBox(QWidget *parent) : QLineEdit(parent), m_completer(new QCompleter(this)), m_titles(new QStringListModel(this))
{
    m_completer->setModel(m_titles);
    // What is offered has been found already, by more than its beginning.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { choose(m_offered.value(index.row(), -1)); });
    connect(this, &QLineEdit::textEdited, this, &CodeBox::offer);
    connect(this, &QLineEdit::returnPressed, this, [this] { choose(m_offered.value(0, -1)); });
}

void CodeBox::setCode(int code)
{
    m_code = code;
    restore();
}

void CodeBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    selectAll();
    Q_EMIT entered();
}

void CodeBox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        restore();
}

void CodeBox::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const bool open = popup->isVisible();
    if (open && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && popup->currentIndex().isValid()) {
        const int code = m_offered.value(popup->currentIndex().row(), -1);
        popup->hide();
        choose(code);
    } else if (event->key() == Qt::Key_Escape && (open || text() != m_catalog->title(m_code))) {
        popup->hide();
        restore();
        selectAll();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void CodeBox::offer(const QString &query)
{
    constexpr qsizetype most = 8;
    m_offered.clear();
    QStringList titles;
    for (const SearchResult &result : search(*m_catalog, parseQuery(*m_catalog, query))) {
        if (titles.size() == most)
            break;
        m_offered.append(result.code);
        titles.append(m_catalog->title(result.code));
    }
    m_titles->setStringList(titles);
    if (titles.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void CodeBox::choose(int code)
{
    if (code >= 0)
        Q_EMIT codeChosen(code);
    restore();
    selectAll();
}

void CodeBox::restore()
{
    m_offered.clear();
    setText(m_catalog && m_code >= 0 ? m_catalog->title(m_code) : QString());
    setCursorPosition(0);
}

} // namespace Kotae
