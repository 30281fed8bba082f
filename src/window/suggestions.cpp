// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "suggestions.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QStyle>

#include <algorithm>

namespace Kotae {

Suggestions::Suggestions(QLineEdit *box) : QObject(box), m_box(box)
{
}

void Suggestions::offer(const QStringList &texts)
{
    if (texts.isEmpty()) {
        close();
        return;
    }
    if (!m_completer)
        make();
    m_texts->setStringList(texts);
    // A text may be longer than its box.
    const QAbstractItemView *list = m_completer->popup();
    const int needed = list->sizeHintForColumn(0) + list->style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 8;
    m_completer->complete(QRect(0, 0, std::max(m_box->width(), needed), m_box->height()));
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

int Suggestions::currentRow() const
{
    return m_completer ? m_completer->popup()->currentIndex().row() : -1;
}

void Suggestions::make()
{
    m_texts = new QStringListModel(this);
    m_completer = new QCompleter(m_texts, this);
    // What is offered fits already, and by more than its beginning.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_box);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { Q_EMIT chosen(index.row(), index.data().toString()); });
}

} // namespace Kotae
