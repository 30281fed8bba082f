// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "articleview.h"
#include "codelistview.h"
#include "glyphicon.h"
#include "listpane.h"
#include "menubutton.h"
#include "readingpane.h"
#include "takealong.h"
#include "ui_mainmenu.h"
#include "ui_mainwindow.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

MainWindow::MainWindow(const Catalog &catalog, Settings &settings, LanguageSwitcher &languages, QWidget *parent)
    : QMainWindow(parent)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_languages(languages)
    , m_places(catalog, settings)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_actions(std::make_unique<Ui::MainMenu>())
    , m_navigator(new Navigator(catalog, this))
    , m_listPane(new ListPane(catalog))
    , m_readingPane(new ReadingPane(catalog, {languages.language(), settings.bothLanguages(), settings.differencesOnly()}))
    , m_takeAlong(new TakeAlong(catalog, settings, this))
    , m_status(new QLabel)
{
    m_ui->setupUi(this);
    m_actions->setupUi(m_ui->menuButton->mainMenu());
    m_ui->splitter->addWidget(m_listPane);
    m_ui->splitter->addWidget(m_readingPane);
    m_ui->splitter->setStretchFactor(1, 1);
    m_status->setIndent(6);
    m_ui->statusBar->addWidget(m_status);
    m_ui->searchBox->setList(m_listPane->list());
    m_ui->searchBox->setCatalog(catalog);
    m_listPane->setTabOrderAfter(m_ui->menuButton);
    addShortcuts();
    connectPanes();
    connectNavigation();
    connectComparing();
    connectTakeAlong();
    connectAppearance();
    restore();
    m_listPane->setLanguage(languages.language());
    m_navigator->choose(m_listPane->chosenCodes());
    m_ui->searchBox->setFocus();
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::open(const QString &request)
{
    if (request.startsWith("kotae:"_L1))
        openLink(request);
    else if (!request.isEmpty())
        m_ui->searchBox->setText(request);
    else if (const std::optional<Place> last = m_places.last())
        m_navigator->open(*last);
    if (!isVisible() && !m_navigator->place().isEmpty())
        m_navigator->begin(m_navigator->place());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    splitByWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_actions->retranslateUi(m_ui->menuButton->mainMenu());
        refresh();
        showProblem();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Esc that no widget wants leads back to the search box.
    if (event->key() == Qt::Key_Escape)
        focusSearch();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    if (m_splitByHand)
        m_settings.setSplitter(m_ui->splitter->saveState());
    m_places.keep(m_navigator->history(), m_navigator->place());
    QMainWindow::closeEvent(event);
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry()))
        resize(1180, 780);
    m_splitByHand = m_ui->splitter->restoreState(m_settings.splitter());
    splitByWidth();
    m_readingPane->setZoom(m_settings.zoom());
    if (m_settings.alwaysOnTop())
        setWindowFlag(Qt::WindowStaysOnTopHint);
    showProblem();
}

/// A wide window has room for whole summaries in the list too.
void MainWindow::splitByWidth()
{
    constexpr int narrowest = 340;
    constexpr int widest = 620;
    if (m_splitByHand)
        return;
    const int list = std::clamp(width() * 27 / 100, narrowest, widest);
    m_ui->splitter->setSizes({list, width() - list});
}

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
    const bool nothing = m_navigator->place().isEmpty();
    setWindowTitle(nothing ? tr("Kotae") : tr("%1 — Kotae").arg(m_readingPane->title()));
    showStatus();
}

void MainWindow::refreshActions()
{
    const Place &place = m_navigator->place();
    for (QAction *action :
        {m_actions->actionSwap, m_actions->actionExchangeLeft, m_actions->actionExchangeRight, m_actions->actionDifferencesOnly})
        action->setEnabled(place.isComparison());
    m_actions->actionCloseComparison->setEnabled(place.isComparison() || m_navigator->fixedCode() >= 0);
    for (QAction *action :
        {m_actions->actionCompare, m_actions->actionCopyArticle, m_actions->actionCopyText, m_actions->actionCopyMarkdown,
            m_actions->actionCopyHtml, m_actions->actionCopyLink, m_actions->actionCopyFilter, m_actions->actionReport,
            m_actions->actionPrint, m_actions->actionSavePdf, m_actions->actionFavourite, m_actions->actionFind})
        action->setEnabled(!place.isEmpty());
    const bool favourite = m_places.isFavourite(place);
    m_actions->actionFavourite->setChecked(favourite);
    m_ui->favouriteButton->setChecked(favourite);
    m_ui->favouriteButton->setIcon(glyphIcon(favourite ? Glyph::FullStar : Glyph::Star));
    m_ui->backButton->setIcon(glyphIcon(Glyph::Back));
    m_ui->forwardButton->setIcon(glyphIcon(Glyph::Forward));
    m_actions->actionBack->setEnabled(m_navigator->history().canGoBack());
    m_ui->backButton->setEnabled(m_navigator->history().canGoBack());
    m_actions->actionForward->setEnabled(m_navigator->history().canGoForward());
    m_ui->forwardButton->setEnabled(m_navigator->history().canGoForward());
}

void MainWindow::showStatus()
{
    const int fixed = m_navigator->fixedCode();
    m_ui->searchBox->setPlaceholderText(isChoosing() ? tr("The code to compare with %1 …").arg(m_catalog.number(fixed))
                                                     : tr("Search by code, phrase or symptom — 487, busy, caller hung up"));
    const QString text = statusText();
    if (text != m_status->text())
        endMessage();
    m_status->setText(text);
}

bool MainWindow::isChoosing() const
{
    return m_navigator->fixedCode() >= 0 && !m_navigator->place().isComparison();
}

QString MainWindow::statusText() const
{
    QString status = tr("%1 of %n code(s)", nullptr, m_catalog.size()).arg(m_listPane->shownCount());
    const Place &place = m_navigator->place();
    if (isChoosing())
        status +=
            u"  ·  "_s + tr("choose the code to compare with %1, Esc to leave").arg(m_catalog.number(m_navigator->fixedCode()));
    else if (place.isComparison())
        status += u"  ·  "_s + tr("comparing %1 with %2").arg(m_catalog.number(place.code)).arg(m_catalog.number(place.other));
    return status;
}

void MainWindow::showPlace(const Place &place)
{
    m_readingPane->show(place);
    endMessage();
    m_takeAlong->setShown(place, m_readingPane->presentation());
    refresh();
}

void MainWindow::openLink(const QString &text)
{
    const std::optional<Link> link = Link::fromString(text);
    if (!link)
        say(tr("This is no link of Kotae: %1. One looks like kotae:sip/487 or kotae:sip/301/487.").arg(text.left(60)));
    else if (!m_navigator->open(*link))
        say(tr("There is no code %1 in the catalog.").arg(link->toString()));
}

void MainWindow::describeLink(const QUrl &address, const QString &hint)
{
    if (address.isEmpty()) {
        endMessage();
        return;
    }
    const QString text =
        address.scheme() == u"https" ? tr("Opens %1 in the browser").arg(address.toString()) : address.toString();
    // It stays as long as the link is pointed at.
    m_ui->statusBar->showMessage(hint.isEmpty() ? text : hint + u"  ·  "_s + text);
}

void MainWindow::focusSearch()
{
    m_navigator->settle();
    m_ui->searchBox->setFocus();
    m_ui->searchBox->selectAll();
}

void MainWindow::focusPane(int step)
{
    const QList<QWidget *> panes{m_ui->searchBox, m_listPane->list(), m_readingPane->view()};
    qsizetype current = 0;
    for (qsizetype pane = 0; pane < panes.size(); ++pane) {
        if (panes[pane]->hasFocus())
            current = pane;
    }
    panes[(current + panes.size() + step) % panes.size()]->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::setLanguage(Language language)
{
    // Every text changes, and then every size: painted once, when both have.
    setUpdatesEnabled(false);
    m_languages.setLanguage(language);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    setUpdatesEnabled(true);
    m_settings.setLanguage(language);
}

void MainWindow::setPresentation(const Presentation &presentation)
{
    m_readingPane->setPresentation(presentation);
    m_settings.setBothLanguages(presentation.bothLanguages);
    m_settings.setDifferencesOnly(presentation.differencesOnly);
    m_takeAlong->setShown(m_navigator->place(), presentation);
    refresh();
}

void MainWindow::setZoom(int percent)
{
    m_settings.setZoom(percent);
    //: The size of the text of articles
    say(tr("Text size %1 %").arg(m_settings.zoom()));
}

void MainWindow::setAlwaysOnTop(bool onTop)
{
    m_settings.setAlwaysOnTop(onTop);
    // Changing the flag hides the window.
    setWindowFlag(Qt::WindowStaysOnTopHint, onTop);
    show();
}

} // namespace Kotae
