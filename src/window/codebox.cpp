// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codebox.h"

#include "codelistmodel.h"
#include "linetext.h"
#include "search.h"
#include "suggestions.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace Kotae {

CodeBox::CodeBox(QWidget *parent) : QLineEdit(parent), m_suggestions(new Suggestions(this))
{
    connect(m_suggestions, &Suggestions::chosen, this, [this](int row) { choose(m_offered.value(row, -1)); });
    connect(this, &QLineEdit::textEdited, this, &CodeBox::offer);
    connect(this, &QLineEdit::returnPressed, this, &CodeBox::accept);
}

void CodeBox::setCode(int code, int other)
{
    m_code = code;
    m_other = other;
    restore();
}

int CodeBox::wholeWidth() const
{
    return fontMetrics().horizontalAdvance(text()) + 1 + width() - textRect().width();
}

void CodeBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    m_entering = event->reason() == Qt::MouseFocusReason;
    selectFromEnd();
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
    if (m_suggestions->take(*event))
        return;
    if (event->key() == Qt::Key_Escape && (m_suggestions->isOpen() || text() != ownText())) {
        m_suggestions->close();
        restore();
        selectFromEnd();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

/// Whoever clicks into the box means to exchange what is there.
void CodeBox::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (m_entering && !hasSelectedText())
        selectFromEnd();
    m_entering = false;
}

void CodeBox::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || wholeWidth() <= width()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &panel, &painter, this);
    painter.setPen(palette().color(QPalette::Text));
    const QRect room = textRect();
    LineText(text(), font(), room.width()).paint(painter, room.topLeft());
}

void CodeBox::offer(const QString &query)
{
    m_offered.clear();
    m_namesOther = false;
    QList<Suggestion> offers;
    for (const SearchResult &result : search(*m_catalog, parseQuery(*m_catalog, query))) {
        if (offers.size() == Suggestions::most)
            break;
        if (result.code == m_other) {
            m_namesOther = m_namesOther || (offers.isEmpty() && result.rank == Rank::ExactCode);
            continue;
        }
        m_offered.append(result.code);
        offers.append(suggestion(result.code));
    }
    m_suggestions->offer(m_namesOther ? QList<Suggestion>() : offers);
}

Suggestion CodeBox::suggestion(int code) const
{
    const CodeClass *of = m_catalog->codeClass(code);
    const QString title = m_catalog->taggedTitle(code);
    const QString gloss = m_language == Language::Japanese ? m_catalog->gloss(code) : QString();
    return {title,
        {{CodeListModel::NumberRole, m_catalog->number(code)}, {CodeListModel::PhraseRole, m_catalog->phrase(code)},
            {CodeListModel::GlossRole, gloss}, {CodeListModel::ColourRole, of ? of->colour : QString()},
            {CodeListModel::TagRole, m_catalog->registryTag(code)},
            {Qt::AccessibleTextRole, gloss.isEmpty() ? title : title + QStringLiteral(", ") + gloss}}};
}

void CodeBox::accept()
{
    const bool changed = text() != ownText() && !text().trimmed().isEmpty();
    if (m_namesOther)
        Q_EMIT refused(tr("%1 is on the other side already.").arg(m_catalog->number(m_other)));
    else if (changed && m_offered.isEmpty())
        Q_EMIT refused(tr("Nothing found for “%1”.").arg(text().left(60)));
    choose(m_namesOther ? -1 : m_offered.value(0, -1));
}

void CodeBox::choose(int code)
{
    if (code >= 0)
        Q_EMIT codeChosen(code);
    restore();
    selectFromEnd();
}

void CodeBox::restore()
{
    m_offered.clear();
    m_namesOther = false;
    setText(ownText());
    setCursorPosition(0);
}

/// What it shows while nobody types.
QString CodeBox::ownText() const
{
    return m_catalog && m_code >= 0 ? m_catalog->taggedTitle(m_code) : QString();
}

/// All, with the cursor at the beginning: the number stays in sight.
void CodeBox::selectFromEnd()
{
    setSelection(int(text().size()), -int(text().size()));
}

/// Where QLineEdit puts its text.
QRect CodeBox::textRect() const
{
    constexpr int margin = 2;
    QStyleOptionFrame panel;
    initStyleOption(&panel);
    QRect rect = style()->subElementRect(QStyle::SE_LineEditContents, &panel, this).adjusted(margin, 0, -margin, 0);
    const int height = fontMetrics().height();
    rect.setTop(rect.top() + (rect.height() - height + 1) / 2);
    rect.setHeight(height);
    return rect;
}

} // namespace Kotae
