// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "suggestions.h"

#include "suggestiondelegate.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>

namespace Kotae {

Suggestions::Suggestions(QLineEdit *box) : QObject(box), m_box(box)
{
}

void Suggestions::offer(const QList<Suggestion> &codes)
{
    open(codes, 0);
}

void Suggestions::offer(const QStringList &texts)
{
    QList<Suggestion> suggestions;
    for (const QString &text : texts)
        suggestions.append({text, {}});
    open(suggestions, -1);
}

void Suggestions::close()
{
    if (m_completer)
        m_completer->popup()->hide();
}

bool Suggestions::isOpen() const
{
    return m_completer && m_completer->popup()->isVisible();
}

bool Suggestions::take(const QKeyEvent &key)
{
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const QModelIndex marked = enter && isOpen() ? m_completer->popup()->currentIndex() : QModelIndex();
    if (!marked.isValid())
        return false;
    close();
    Q_EMIT chosen(marked.row(), marked.data().toString());
    return true;
}

void Suggestions::make()
{
    m_rows = new QStandardItemModel(this);
    m_completer = new QCompleter(m_rows, this);
    auto *list = new QListView;
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_completer->setPopup(list);
    list->setItemDelegate(new SuggestionDelegate(m_completer));
    m_completer->setMaxVisibleItems(most);
    // What is offered fits already, and by more than its beginning.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_box);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.row(), index.data().toString()); });
}

void Suggestions::open(const QList<Suggestion> &suggestions, int marked)
{
    if (suggestions.isEmpty()) {
        close();
        return;
    }
    if (!m_completer)
        make();
    m_rows->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *row = new QStandardItem(suggestion.text);
        for (auto role = suggestion.code.cbegin(); role != suggestion.code.cend(); ++role)
            row->setData(role.value(), role.key());
        m_rows->appendRow(row);
    }
    // A row may be longer than its box; it stays in the window.
    QAbstractItemView *list = m_completer->popup();
    const int bar = suggestions.size() > most ? list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    const int width = std::max(m_box->width(), list->sizeHintForColumn(0) + bar + 2 * list->frameWidth());
    const int room = m_box->window()->width() - m_box->mapTo(m_box->window(), QPoint()).x();
    m_completer->complete(QRect(std::min(0, room - width), 0, width, m_box->height()));
    // A list marks its first row when it gets the focus, unless it was told.
    list->setCurrentIndex(list->model()->index(marked, 0));
}

} // namespace Kotae
