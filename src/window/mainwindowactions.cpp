// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "aboutdialog.h"
#include "articleview.h"
#include "codelistview.h"
#include "comparisonbar.h"
#include "findbar.h"
#include "listpane.h"
#include "menubutton.h"
#include "mousenavigation.h"
#include "panefold.h"
#include "placesmenu.h"
#include "readingpane.h"
#include "takealong.h"
#include "ui_mainmenu.h"
#include "ui_mainwindow.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

/// What each signal and each action of the window does.
namespace Kotae {

void MainWindow::connectSearch()
{
    connect(m_ui->searchBox, &SearchBox::queryChanged, m_listPane, [this](const QString &query) {
        m_listPane->setQuery(query);
        if (query.isEmpty() && m_ui->searchBox->text().isEmpty())
            m_navigator->settle();
        m_fold->showList();
    });
    connect(m_ui->searchBox, &SearchBox::entered, m_navigator, &Navigator::settle);
    connect(m_ui->searchBox, &SearchBox::escaped, m_navigator, &Navigator::endComparing);
    connect(m_ui->searchBox, &QLineEdit::returnPressed, this, [this] {
        if (m_listPane->shownCount() > 0)
            read();
    });
    connect(m_actions->actionSearchHelp, &QAction::triggered, m_ui->searchBox, &SearchBox::openHelp);
}

void MainWindow::connectList()
{
    connect(m_listPane, &ListPane::codesChosen, m_navigator, &Navigator::choose);
    connect(m_listPane, &ListPane::codesChosen, this, &MainWindow::explainChoice);
    connect(m_listPane->list(), &QAbstractItemView::clicked, m_navigator, &Navigator::keep);
    connect(m_listPane, &ListPane::codeFound, m_navigator,
        [this](int code) { m_ui->searchBox->text().isEmpty() ? m_navigator->offer(code) : m_navigator->preview(code); });
    connect(m_listPane, &ListPane::nothingFound, m_navigator, [this] {
        m_navigator->dropPreview();
        m_readingPane->showNothingFound(m_listPane->emptyNotice());
    });
    connect(m_listPane, &ListPane::rowsChanged, this, [this] {
        if (m_listPane->shownCount() > 0)
            m_readingPane->showArticle();
        refresh();
        if (!m_ui->searchBox->text().isEmpty())
            explainChoice();
    });
    connect(m_listPane, &ListPane::codeSuggested, m_navigator, [this](int code) {
        m_navigator->choose({code});
        m_navigator->keep();
        m_readingPane->showArticle();
        m_fold->read();
    });
    connect(m_listPane, &ListPane::querySuggested, m_ui->searchBox, &QLineEdit::setText);
    connect(m_actions->actionFilter, &QAction::triggered, m_listPane, &ListPane::toggleFacets);
    connect(m_listPane, &ListPane::activated, this, &MainWindow::read);
    connect(m_listPane, &ListPane::typed, this, [this](QKeyEvent *event) {
        m_ui->searchBox->setFocus();
        if (event->text() != u"/")
            QCoreApplication::sendEvent(m_ui->searchBox, event);
    });
}

void MainWindow::connectPage()
{
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_splitByHand = true; });
    connect(m_readingPane, &ReadingPane::linkChosen, this, [this](const Link &link) { openLink(link.toString()); });
    connect(m_readingPane, &ReadingPane::searchRequested, this, &MainWindow::focusSearch);
    connect(m_readingPane, &ReadingPane::zoomRequested, this, [this](int steps) { setZoom(m_settings.zoom() + 10 * steps); });
    connect(m_readingPane->view(), &ArticleView::linkPointedAt, this, &MainWindow::describeLink);
    connect(m_readingPane->view(), &ArticleView::openingFailed, m_takeAlong, &TakeAlong::copyAddress);
    connect(m_readingPane, &ReadingPane::pageChanged, this, &MainWindow::refresh);
    connect(m_readingPane, &ReadingPane::noticeLinkChosen, m_listPane, &ListPane::followLink);
}

/// What leads to the list or to the page, where only one of them is seen.
void MainWindow::connectFold()
{
    for (const auto searching : {&SearchBox::entered, &SearchBox::movingInList})
        connect(m_ui->searchBox, searching, m_fold.get(), &PaneFold::showList);
    connect(m_actions->actionFilter, &QAction::triggered, m_fold.get(), &PaneFold::showList);
    connect(m_listPane->list(), &QAbstractItemView::clicked, this, [this] {
        if (m_fold->isFolded() && QGuiApplication::keyboardModifiers() == Qt::NoModifier)
            read();
    });
    const QList<QAction *> reading{m_actions->actionBack, m_actions->actionForward, m_actions->actionFind,
        m_actions->actionFindNext, m_actions->actionFindPrevious, m_actions->actionExchangeLeft, m_actions->actionExchangeRight,
        m_actions->actionSwap};
    for (const QAction *action : reading)
        connect(action, &QAction::triggered, m_fold.get(), &PaneFold::read);
    // Whoever presses a button again and again wants the focus to stay there.
    for (const QAbstractButton *button : {m_ui->backButton, m_ui->forwardButton})
        connect(button, &QAbstractButton::clicked, m_fold.get(), &PaneFold::showPage);
}

void MainWindow::connectNavigation()
{
    connect(m_navigator, &Navigator::placeChanged, this, &MainWindow::showPlace);
    connect(
        m_navigator, &Navigator::aboutToLeave, this, [this] { m_navigator->keepPosition(m_readingPane->view()->position()); });
    connect(m_navigator, &Navigator::returned, m_readingPane->view(), &ArticleView::setPosition);
    connect(m_navigator, &Navigator::jumped, m_listPane, [this](const Place &place) {
        m_readingPane->showArticle();
        m_listPane->choose(place.isComparison() ? QList{place.code, place.other} : QList{place.code});
    });
    connect(m_navigator, &Navigator::stateChanged, this, &MainWindow::refresh);
    connect(m_actions->actionSearch, &QAction::triggered, this, &MainWindow::focusSearch);
    connect(m_actions->actionBack, &QAction::triggered, m_navigator, &Navigator::back);
    connect(m_actions->actionForward, &QAction::triggered, m_navigator, &Navigator::forward);
    connect(m_ui->backButton, &QAbstractButton::clicked, m_navigator, &Navigator::back);
    connect(m_ui->forwardButton, &QAbstractButton::clicked, m_navigator, &Navigator::forward);
    const auto *mouse = new MouseNavigation(this);
    for (const auto way : {&MouseNavigation::back, &MouseNavigation::forward})
        connect(mouse, way, m_fold.get(), &PaneFold::read);
    connect(mouse, &MouseNavigation::back, m_navigator, &Navigator::back);
    connect(mouse, &MouseNavigation::forward, m_navigator, &Navigator::forward);
    connect(m_actions->actionNextPane, &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_actions->actionPreviousPane, &QAction::triggered, this, [this] { focusPane(-1); });
    const auto toggleFavourite = [this] { m_places.toggleFavourite(m_navigator->place()); };
    connect(m_actions->actionFavourite, &QAction::triggered, this, toggleFavourite);
    connect(m_ui->favouriteButton, &QAbstractButton::clicked, this, toggleFavourite);
    connect(&m_settings, &Settings::favouritesChanged, this, &MainWindow::refresh);
    const auto *recent =
        new PlacesMenu(m_catalog, m_actions->menuRecent, [this] { return m_places.recent(m_navigator->history()); });
    const auto *favourites = new PlacesMenu(m_catalog, m_actions->menuFavourites, [this] { return m_places.favourites(); });
    for (const PlacesMenu *menu : {recent, favourites})
        connect(menu, &PlacesMenu::placeChosen, this, &MainWindow::openPlace);
    FindBar *find = m_readingPane->findBar();
    connect(m_actions->actionFind, &QAction::triggered, find, &FindBar::open);
    connect(m_actions->actionFindNext, &QAction::triggered, find, &FindBar::findNext);
    connect(m_actions->actionFindPrevious, &QAction::triggered, find, &FindBar::findPrevious);
}

void MainWindow::connectComparing()
{
    using Side = Navigator::Side;
    connect(m_actions->actionCompare, &QAction::triggered, this, [this] {
        m_navigator->startComparing();
        focusSearch();
    });
    ComparisonBar *bar = m_readingPane->comparisonBar();
    connect(m_actions->actionExchangeLeft, &QAction::triggered, bar, [bar] { bar->edit(Side::Left); });
    connect(m_actions->actionExchangeRight, &QAction::triggered, bar, [bar] { bar->edit(Side::Right); });
    connect(bar, &ComparisonBar::entered, m_navigator, &Navigator::startExchanging);
    connect(bar, &ComparisonBar::refused, this, &MainWindow::say);
    connect(bar, &ComparisonBar::codeChosen, m_navigator, &Navigator::exchange);
    connect(bar, &ComparisonBar::swapRequested, m_navigator, &Navigator::swap);
    connect(bar, &ComparisonBar::closeRequested, m_navigator, &Navigator::endComparing);
    connect(m_actions->actionSwap, &QAction::triggered, m_navigator, &Navigator::swap);
    connect(m_actions->actionCloseComparison, &QAction::triggered, m_navigator, &Navigator::endComparing);
    const auto showDifferences = [this](bool only) {
        Presentation presentation = m_readingPane->presentation();
        presentation.differencesOnly = only;
        setPresentation(presentation);
    };
    connect(bar, &ComparisonBar::differencesOnlyChanged, this, showDifferences);
    connect(m_actions->actionDifferencesOnly, &QAction::triggered, this, showDifferences);
}

void MainWindow::connectTakeAlong()
{
    using Form = TakeAlong::Form;
    connect(m_takeAlong, &TakeAlong::done, this, &MainWindow::say);
    connect(m_actions->actionCopyArticle, &QAction::triggered, m_takeAlong, &TakeAlong::copyArticle);
    connect(m_actions->actionCopyText, &QAction::triggered, m_takeAlong, [this] { m_takeAlong->copyAs(Form::PlainText); });
    connect(m_actions->actionCopyMarkdown, &QAction::triggered, m_takeAlong, [this] { m_takeAlong->copyAs(Form::Markdown); });
    connect(m_actions->actionCopyHtml, &QAction::triggered, m_takeAlong, [this] { m_takeAlong->copyAs(Form::Html); });
    connect(m_actions->actionCopyLink, &QAction::triggered, m_takeAlong, &TakeAlong::copyLink);
    connect(m_actions->actionCopyFilter, &QAction::triggered, m_takeAlong, &TakeAlong::copyFilter);
    connect(m_actions->actionReport, &QAction::triggered, m_takeAlong, &TakeAlong::reportMistake);
    connect(m_actions->actionPrint, &QAction::triggered, m_takeAlong, &TakeAlong::print);
    connect(m_actions->actionSavePdf, &QAction::triggered, m_takeAlong, &TakeAlong::savePdf);
    connect(m_actions->actionCopiesAsShown, &QAction::triggered, this, [this] { m_settings.setCopyLanguage({}); });
    connect(m_actions->actionCopiesEnglish, &QAction::triggered, this, [this] { m_settings.setCopyLanguage(Language::English); });
    connect(
        m_actions->actionCopiesJapanese, &QAction::triggered, this, [this] { m_settings.setCopyLanguage(Language::Japanese); });
}

void MainWindow::connectAppearance()
{
    connect(m_actions->actionEnglish, &QAction::triggered, this, [this] { setLanguage(Language::English); });
    connect(m_actions->actionJapanese, &QAction::triggered, this, [this] { setLanguage(Language::Japanese); });
    connect(m_actions->actionSwitchLanguage, &QAction::triggered, this,
        [this] { setLanguage(otherLanguage(m_languages.language())); });
    connect(m_ui->languageBox, &QComboBox::activated, this, [this](int index) { setLanguage(allLanguages[size_t(index)]); });
    connect(&m_languages, &LanguageSwitcher::languageChanged, m_listPane, &ListPane::setLanguage);
    connect(&m_languages, &LanguageSwitcher::languageChanged, this, [this](Language language) {
        Presentation presentation = m_readingPane->presentation();
        presentation.language = language;
        setPresentation(presentation);
    });
    connect(m_actions->actionBothLanguages, &QAction::triggered, this, [this](bool both) {
        Presentation presentation = m_readingPane->presentation();
        presentation.bothLanguages = both;
        setPresentation(presentation);
    });
    connect(m_actions->actionSystem, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::System); });
    connect(m_actions->actionLight, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::Light); });
    connect(m_actions->actionDark, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::Dark); });
    connect(m_actions->actionZoomIn, &QAction::triggered, this, [this] { setZoom(m_settings.zoom() + 10); });
    connect(m_actions->actionZoomOut, &QAction::triggered, this, [this] { setZoom(m_settings.zoom() - 10); });
    connect(m_actions->actionZoomReset, &QAction::triggered, this, [this] { setZoom(100); });
    connect(&m_settings, &Settings::zoomChanged, m_readingPane, &ReadingPane::setZoom);
    connect(m_actions->actionAlwaysOnTop, &QAction::triggered, this, &MainWindow::setAlwaysOnTop);
    connect(m_actions->actionAbout, &QAction::triggered, this,
        [this] { AboutDialog(m_catalog, m_languages.language(), this).exec(); });
    connect(m_actions->actionQuit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::addShortcuts()
{
    // A shortcut works where its action is, and a menu that is closed is nowhere.
    const QMenu *mainMenu = m_ui->menuButton->mainMenu();
    addActions(mainMenu->actions());
    for (const QMenu *menu : mainMenu->findChildren<QMenu *>())
        addActions(menu->actions());
    addAction(m_actions->actionOpenMenu);
    connect(m_actions->actionOpenMenu, &QAction::triggered, m_ui->menuButton, &MenuButton::open);
    m_listPane->list()->addActions({m_actions->actionCopyLink, m_actions->actionCompare, m_actions->actionFavourite});
    m_readingPane->view()->addActions({m_actions->actionCopyLink, m_actions->actionCompare});
    // On many keyboards + needs Shift, and nobody presses it.
    m_actions->actionZoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
#ifdef Q_OS_MACOS
    for (QAction *action : mainMenu->actions()) {
        if (action->menu())
            menuBar()->addMenu(action->menu());
    }
#endif
}

} // namespace Kotae
