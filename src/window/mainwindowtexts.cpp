// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "glyphicon.h"
#include "listpane.h"
#include "readingpane.h"
#include "ui_mainmenu.h"
#include "ui_mainwindow.h"

#include <QLabel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// What the window says of itself: its title, its status line, and which of its actions can be used.
namespace Kotae {

void MainWindow::showProblem()
{
    constexpr int longEnoughToRead = 30000;
    m_ui->statusBar->showMessage(m_settings.problem(), longEnoughToRead);
}

void MainWindow::say(const QString &sentence)
{
    constexpr int longEnoughToRead = 6000;
    m_ui->statusBar->showMessage(sentence, longEnoughToRead);
}

/// A message is over when something else happens; that there are no settings is not.
void MainWindow::endMessage()
{
    const QString message = m_ui->statusBar->currentMessage();
    if (!message.isEmpty() && message != m_settings.problem())
        m_ui->statusBar->clearMessage();
}

void MainWindow::refresh()
{
    m_readingPane->setChoosing(m_navigator->isChoosing());
    const bool japanese = m_languages.language() == Language::Japanese;
    m_ui->languageBox->setCurrentIndex(japanese ? 1 : 0);
    (japanese ? m_actions->actionJapanese : m_actions->actionEnglish)->setChecked(true);
    const std::array appearances{m_actions->actionSystem, m_actions->actionLight, m_actions->actionDark};
    appearances[size_t(m_settings.appearance())]->setChecked(true);
    const std::array copies{m_actions->actionCopiesEnglish, m_actions->actionCopiesJapanese};
    (m_settings.copyLanguage() ? copies[size_t(*m_settings.copyLanguage())] : m_actions->actionCopiesAsShown)->setChecked(true);
    m_actions->actionBothLanguages->setChecked(m_readingPane->presentation().bothLanguages);
    m_actions->actionDifferencesOnly->setChecked(m_readingPane->presentation().differencesOnly);
    m_actions->actionAlwaysOnTop->setChecked(m_settings.alwaysOnTop());
    refreshActions();
    const QString title = m_readingPane->title();
    setWindowTitle(title.isEmpty() ? tr("Kotae") : tr("%1 — Kotae").arg(title));
    showStatus();
}

void MainWindow::refreshActions()
{
    const Place place = shownPlace();
    for (QAction *action : {m_actions->actionSwap, m_actions->actionDifferencesOnly})
        action->setEnabled(place.isComparison());
    for (QAction *action : {m_actions->actionExchangeLeft, m_actions->actionExchangeRight})
        action->setEnabled(place.isComparison() || m_navigator->isChoosing());
    m_actions->actionCloseComparison->setEnabled(place.isComparison() || m_navigator->fixedCode() >= 0);
    for (QAction *action : {m_actions->actionCompare, m_actions->actionCopyArticle, m_actions->actionCopyText,
             m_actions->actionCopyMarkdown, m_actions->actionCopyHtml, m_actions->actionCopyLink, m_actions->actionCopyFilter,
             m_actions->actionReport, m_actions->actionPrint, m_actions->actionSavePdf, m_actions->actionFavourite,
             m_actions->actionFind, m_actions->actionFindNext, m_actions->actionFindPrevious})
        action->setEnabled(!place.isEmpty());
    if (!place.isEmpty())
        m_actions->actionCopyLink->setText(copyLinkText(place));
    const bool favourite = m_places.isFavourite(place);
    m_actions->actionFavourite->setChecked(favourite);
    m_ui->favouriteButton->setChecked(favourite);
    m_ui->favouriteButton->setEnabled(!place.isEmpty());
    m_ui->favouriteButton->setIcon(glyphIcon(favourite ? Glyph::FullStar : Glyph::Star));
    m_ui->backButton->setIcon(glyphIcon(Glyph::Back));
    m_ui->forwardButton->setIcon(glyphIcon(Glyph::Forward));
    m_actions->actionBack->setEnabled(m_navigator->history().canGoBack());
    m_ui->backButton->setEnabled(m_navigator->history().canGoBack());
    m_actions->actionForward->setEnabled(m_navigator->history().canGoForward());
    m_ui->forwardButton->setEnabled(m_navigator->history().canGoForward());
}

QString MainWindow::copyLinkText(const Place &place) const
{
    const QString number = QString::number(m_catalog.number(place.code));
    //: A code, or two that are compared: "487", "301 ⇄ 487"
    return tr("Copy &Link to %1")
        .arg(place.isComparison() ? u"%1 ⇄ %2"_s.arg(number).arg(m_catalog.number(place.other)) : number);
}

void MainWindow::showStatus()
{
    const int fixed = m_navigator->fixedCode();
    m_ui->searchBox->setPlaceholderText(m_navigator->isChoosing()
            ? tr("The code to compare with %1 …").arg(m_catalog.number(fixed))
            : tr("Search by code, phrase or symptom — 487, busy, caller hung up"));
    const QString text = statusText();
    if (text != m_status->text())
        endMessage();
    m_status->setText(text);
}

/// Why nothing happens when the code that is to be compared is chosen itself.
void MainWindow::explainChoice()
{
    const int fixed = m_navigator->fixedCode();
    if (m_navigator->isChoosing() && m_listPane->chosenCodes() == QList{fixed})
        say(tr("%1 is there already: choose another code to compare it with.").arg(m_catalog.number(fixed)));
}

QString MainWindow::statusText() const
{
    QString status = tr("%1 of %n code(s)", nullptr, m_catalog.size()).arg(m_listPane->shownCount());
    const Place place = shownPlace();
    if (m_navigator->isChoosing())
        status +=
            u"  ·  "_s + tr("choose the code to compare with %1, Esc to leave").arg(m_catalog.number(m_navigator->fixedCode()));
    else if (place.isComparison())
        status += u"  ·  "_s + tr("comparing %1 with %2").arg(m_catalog.number(place.code)).arg(m_catalog.number(place.other));
    return status;
}

void MainWindow::describeLink(const QUrl &address, const QString &hint)
{
    if (address.isEmpty()) {
        endMessage();
        return;
    }
    const QString whole = address.toString();
    const auto sentence = [&](const QString &shown) {
        const QString text = address.scheme() == u"https" ? tr("Opens %1 in the browser").arg(shown) : shown;
        return hint.isEmpty() ? text : hint + u"  ·  "_s + text;
    };
    // What a source says matters more than where it stands.
    constexpr int margins = 40;
    const QFontMetrics metrics(m_ui->statusBar->font());
    const int room = m_ui->statusBar->width() - margins;
    const int left = metrics.horizontalAdvance(whole) - std::max(metrics.horizontalAdvance(sentence(whole)) - room, 0);
    const bool fits = hint.isEmpty() || left > metrics.horizontalAdvance(u"https://…"_s);
    // It stays as long as the link is pointed at.
    m_ui->statusBar->showMessage(
        fits ? sentence(metrics.elidedText(whole, Qt::ElideMiddle, left)) : metrics.elidedText(hint, Qt::ElideRight, room));
}

} // namespace Kotae
