// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "findbar.h"

#include "glyphicon.h"
#include "ui_findbar.h"
#include "wordjoiner.h"

#include <QApplication>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Finds a text whatever keeps it in one line on the page or in what was selected there: no-break spaces, which Qt finds by plain
/// ones, and word joiners.
QRegularExpression anywayWritten(QString text)
{
    text.replace(QChar::Nbsp, u' ').remove(wordJoiner);
    QString pattern;
    for (const QChar letter : std::as_const(text)) {
        if (!pattern.isEmpty() && !letter.isLowSurrogate())
            pattern += u"\\x{2060}?"_s;
        pattern += letter.isSurrogate() ? QString(letter) : QRegularExpression::escape(QString(letter));
    }
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

FindBar::FindBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FindBar>())
{
    m_ui->setupUi(this);
    hide();
    connect(m_ui->findBox, &QLineEdit::textChanged, this, &FindBar::findFromStart);
    connect(m_ui->nextButton, &QAbstractButton::clicked, this, &FindBar::findNext);
    connect(m_ui->previousButton, &QAbstractButton::clicked, this, &FindBar::findPrevious);
    connect(m_ui->closeFindButton, &QAbstractButton::clicked, this, &FindBar::leave);
}

FindBar::~FindBar() = default;

void FindBar::setPage(QTextBrowser *page)
{
    m_page = page;
}

void FindBar::open()
{
    m_ui->previousButton->setIcon(glyphIcon(Glyph::Up));
    m_ui->nextButton->setIcon(glyphIcon(Glyph::Down));
    m_ui->closeFindButton->setIcon(glyphIcon(Glyph::Close));
    show();
    const QTextCursor cursor = m_page->textCursor();
    const bool scrolled = m_page->verticalScrollBar()->value() > 0;
    const QTextCursor top =
        scrolled ? m_page->cursorForPosition(QPoint(m_page->width() / 4, 0)) : QTextCursor(m_page->document());
    rememberStart(cursor.hasSelection() ? cursor.selectionStart() : top.position());
    if (const QString selected = cursor.selectedText(); !selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_ui->findBox->setText(selected);
    m_ui->findBox->setFocus(Qt::ShortcutFocusReason);
    m_ui->findBox->selectAll();
    refresh();
}

void FindBar::findNext()
{
    if (isHidden())
        open();
    goTo(m_current + 1);
    if (m_current >= 0)
        rememberStart(m_found[m_current].selectionStart());
}

void FindBar::findPrevious()
{
    if (isHidden())
        open();
    goTo(m_current - 1);
    if (m_current >= 0)
        rememberStart(m_found[m_current].selectionStart());
}

void FindBar::refresh()
{
    if (isHidden())
        return;
    findAll();
    m_current = std::min(m_current, m_found.size() - 1);
    showMarks();
    showState();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showState();
    }
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
    else
        QWidget::keyPressEvent(event);
}

void FindBar::leave()
{
    if (isHidden())
        return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    m_page->setExtraSelections({});
    if (m_current >= 0)
        m_page->setTextCursor(m_found[m_current]);
    m_found.clear();
    m_current = -1;
    if (hadFocus)
        Q_EMIT closed();
}

void FindBar::findFromStart()
{
    findAll();
    const auto next =
        std::find_if(m_found.begin(), m_found.end(), [&](const QTextCursor &place) { return place.selectionStart() >= m_start; });
    goTo(next == m_found.end() ? 0 : next - m_found.begin());
    if (m_found.isEmpty())
        returnToStart();
}

void FindBar::findAll()
{
    constexpr qsizetype most = 1000;
    m_found.clear();
    const QString text = m_ui->findBox->text();
    const QRegularExpression expression = anywayWritten(text);
    // A pattern of nothing is found everywhere.
    if (expression.pattern().isEmpty())
        return;
    for (QTextCursor place = m_page->document()->find(expression); !place.isNull() && m_found.size() < most;
         place = m_page->document()->find(expression, place))
        m_found.append(place);
}

void FindBar::goTo(qsizetype place)
{
    m_current = m_found.isEmpty() ? -1 : (place + m_found.size()) % m_found.size();
    if (m_current >= 0) {
        // Not selected: a selection would be painted over its mark.
        QTextCursor begin = m_found[m_current];
        begin.setPosition(begin.selectionStart());
        m_page->setTextCursor(begin);
    }
    showMarks();
    showState();
}

void FindBar::rememberStart(int position)
{
    m_start = position;
    m_startScroll = m_page->verticalScrollBar()->value();
}

void FindBar::returnToStart()
{
    QTextCursor cursor(m_page->document());
    cursor.setPosition(std::min(m_start, m_page->document()->characterCount() - 1));
    m_page->setTextCursor(cursor);
    m_page->verticalScrollBar()->setValue(m_startScroll);
}

/// The present place is marked strongest; the others are underlined too, so that the marks do not hang on colour alone.
void FindBar::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype place = 0; place < m_found.size(); ++place) {
        const bool current = place == m_current;
        QTextCharFormat format;
        format.setBackground(palette().color(current ? QPalette::Link : QPalette::Highlight));
        format.setForeground(palette().color(current ? QPalette::Base : QPalette::HighlightedText));
        format.setFontUnderline(!current);
        marks.append({m_found[place], format});
    }
    m_page->setExtraSelections(marks);
}

void FindBar::showState()
{
    if (m_ui->findBox->text().isEmpty())
        m_ui->findLabel->clear();
    else if (m_found.isEmpty())
        m_ui->findLabel->setText(tr("Not found"));
    else
        m_ui->findLabel->setText(tr("%1 of %2").arg(m_current + 1).arg(m_found.size()));
}

} // namespace Kotae
