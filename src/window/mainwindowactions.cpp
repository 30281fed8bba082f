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
#include "placesmenu.h"
#include "readingpane.h"
#include "takealong.h"
#include "ui_mainwindow.h"

#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

/// What each signal and each action of the window does.
namespace Kotae {

void MainWindow::connectPanes()
{
    connect(m_ui->searchBox, &SearchBox::queryChanged, m_listPane, &ListPane::setQuery);
    connect(m_ui->searchBox, &SearchBox::escaped, m_navigator, &Navigator::endComparing);
    connect(m_ui->searchBox, &QLineEdit::returnPressed, m_readingPane->view(), [this] {
        if (m_listPane->shownCount() > 0)
            m_readingPane->view()->setFocus();
    });
    connect(m_listPane, &ListPane::codesChosen, m_navigator, &Navigator::choose);
    connect(m_listPane, &ListPane::rowsChanged, this, &MainWindow::refresh);
    connect(m_listPane, &ListPane::codeSuggested, m_navigator, [this](int code) { m_navigator->choose({code}); });
    connect(m_listPane, &ListPane::querySuggested, m_ui->searchBox, &QLineEdit::setText);
    connect(m_ui->actionFilter, &QAction::triggered, m_listPane, &ListPane::toggleFacets);
    connect(m_ui->actionSearchHelp, &QAction::triggered, m_ui->searchBox, &SearchBox::openHelp);
    connect(m_listPane, &ListPane::activated, this, [this] { m_readingPane->view()->setFocus(); });
    connect(m_listPane, &ListPane::typed, this, [this](QKeyEvent *event) {
        m_ui->searchBox->setFocus();
        if (event->text() != u"/")
            QCoreApplication::sendEvent(m_ui->searchBox, event);
    });
    connect(m_readingPane, &ReadingPane::linkChosen, this, [this](const Link &link) { openLink(link.toString()); });
    connect(m_readingPane->view(), &ArticleView::searchRequested, this, &MainWindow::focusSearch);
    connect(m_readingPane->view(), &ArticleView::zoomRequested, this,
        [this](int steps) { m_settings.setZoom(m_settings.zoom() + 10 * steps); });
    connect(m_readingPane->view(), &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        if (link.isEmpty())
            m_ui->statusBar->clearMessage();
        else
            say(link.scheme() == u"https" ? tr("Opens %1 in the browser").arg(link.toString()) : link.toString());
    });
}

void MainWindow::connectNavigation()
{
    connect(m_navigator, &Navigator::placeChanged, this, &MainWindow::showPlace);
    connect(m_navigator, &Navigator::jumped, m_listPane, [this](const Place &place) {
        m_listPane->choose(place.isComparison() ? QList{place.code, place.other} : QList{place.code});
    });
    connect(m_navigator, &Navigator::stateChanged, this, &MainWindow::refresh);
    connect(m_ui->actionSearch, &QAction::triggered, this, &MainWindow::focusSearch);
    connect(m_ui->actionBack, &QAction::triggered, m_navigator, &Navigator::back);
    connect(m_ui->actionForward, &QAction::triggered, m_navigator, &Navigator::forward);
    connect(m_ui->backButton, &QAbstractButton::clicked, m_navigator, &Navigator::back);
    connect(m_ui->forwardButton, &QAbstractButton::clicked, m_navigator, &Navigator::forward);
    const auto *mouse = new MouseNavigation(this);
    connect(mouse, &MouseNavigation::back, m_navigator, &Navigator::back);
    connect(mouse, &MouseNavigation::forward, m_navigator, &Navigator::forward);
    connect(m_ui->actionNextPane, &QAction::triggered, this, [this] { focusPane(1); });
    connect(m_ui->actionPreviousPane, &QAction::triggered, this, [this] { focusPane(-1); });
    const auto toggleFavourite = [this] { m_places.toggleFavourite(m_navigator->place()); };
    connect(m_ui->actionFavourite, &QAction::triggered, this, toggleFavourite);
    connect(m_ui->favouriteButton, &QAbstractButton::clicked, this, toggleFavourite);
    connect(&m_settings, &Settings::favouritesChanged, this, &MainWindow::refresh);
    const auto *recent = new PlacesMenu(m_catalog, m_ui->menuRecent, [this] { return m_places.recent(m_navigator->history()); });
    const auto *favourites = new PlacesMenu(m_catalog, m_ui->menuFavourites, [this] { return m_places.favourites(); });
    for (const PlacesMenu *menu : {recent, favourites})
        connect(menu, &PlacesMenu::placeChosen, m_navigator, qOverload<const Place &>(&Navigator::open));
    FindBar *find = m_readingPane->findBar();
    connect(m_ui->actionFind, &QAction::triggered, find, &FindBar::open);
    connect(m_ui->actionFindNext, &QAction::triggered, find, &FindBar::findNext);
    connect(m_ui->actionFindPrevious, &QAction::triggered, find, &FindBar::findPrevious);
}

void MainWindow::connectComparing()
{
    using Side = Navigator::Side;
    connect(m_ui->actionCompare, &QAction::triggered, this, [this] {
        m_navigator->startComparing();
        focusSearch();
    });
    ComparisonBar *bar = m_readingPane->comparisonBar();
    connect(m_ui->actionExchangeLeft, &QAction::triggered, bar, [bar] { bar->edit(Side::Left); });
    connect(m_ui->actionExchangeRight, &QAction::triggered, bar, [bar] { bar->edit(Side::Right); });
    connect(bar, &ComparisonBar::entered, m_navigator, &Navigator::startExchanging);
    connect(bar, &ComparisonBar::codeChosen, m_navigator, &Navigator::exchange);
    connect(bar, &ComparisonBar::swapRequested, m_navigator, &Navigator::swap);
    connect(bar, &ComparisonBar::closeRequested, m_navigator, &Navigator::endComparing);
    connect(m_ui->actionSwap, &QAction::triggered, m_navigator, &Navigator::swap);
    connect(m_ui->actionCloseComparison, &QAction::triggered, m_navigator, &Navigator::endComparing);
    const auto showDifferences = [this](bool only) {
        Presentation presentation = m_readingPane->presentation();
        presentation.differencesOnly = only;
        setPresentation(presentation);
    };
    connect(bar, &ComparisonBar::differencesOnlyChanged, this, showDifferences);
    connect(m_ui->actionDifferencesOnly, &QAction::triggered, this, showDifferences);
}

void MainWindow::connectTakeAlong()
{
    using Form = TakeAlong::Form;
    connect(m_takeAlong, &TakeAlong::done, this, &MainWindow::say);
    connect(m_ui->actionCopyArticle, &QAction::triggered, m_takeAlong, &TakeAlong::copyArticle);
    connect(m_ui->actionCopyText, &QAction::triggered, m_takeAlong, [this] { m_takeAlong->copyAs(Form::PlainText); });
    connect(m_ui->actionCopyMarkdown, &QAction::triggered, m_takeAlong, [this] { m_takeAlong->copyAs(Form::Markdown); });
    connect(m_ui->actionCopyHtml, &QAction::triggered, m_takeAlong, [this] { m_takeAlong->copyAs(Form::Html); });
    connect(m_ui->actionCopyLink, &QAction::triggered, m_takeAlong, &TakeAlong::copyLink);
    connect(m_ui->actionCopyFilter, &QAction::triggered, m_takeAlong, &TakeAlong::copyFilter);
    connect(m_ui->actionReport, &QAction::triggered, m_takeAlong, &TakeAlong::copyReport);
    connect(m_ui->actionPrint, &QAction::triggered, m_takeAlong, &TakeAlong::print);
    connect(m_ui->actionSavePdf, &QAction::triggered, m_takeAlong, &TakeAlong::savePdf);
    connect(m_ui->actionCopiesAsShown, &QAction::triggered, this, [this] { m_settings.setCopyLanguage({}); });
    connect(m_ui->actionCopiesEnglish, &QAction::triggered, this, [this] { m_settings.setCopyLanguage(Language::English); });
    connect(m_ui->actionCopiesJapanese, &QAction::triggered, this, [this] { m_settings.setCopyLanguage(Language::Japanese); });
}

void MainWindow::connectAppearance()
{
    connect(m_ui->actionEnglish, &QAction::triggered, this, [this] { setLanguage(Language::English); });
    connect(m_ui->actionJapanese, &QAction::triggered, this, [this] { setLanguage(Language::Japanese); });
    connect(
        m_ui->actionSwitchLanguage, &QAction::triggered, this, [this] { setLanguage(otherLanguage(m_languages.language())); });
    connect(m_ui->languageBox, &QComboBox::activated, this, [this](int index) { setLanguage(allLanguages[size_t(index)]); });
    connect(&m_languages, &LanguageSwitcher::languageChanged, m_listPane, &ListPane::setLanguage);
    connect(&m_languages, &LanguageSwitcher::languageChanged, this, [this](Language language) {
        Presentation presentation = m_readingPane->presentation();
        presentation.language = language;
        setPresentation(presentation);
    });
    connect(m_ui->actionBothLanguages, &QAction::triggered, this, [this](bool both) {
        Presentation presentation = m_readingPane->presentation();
        presentation.bothLanguages = both;
        setPresentation(presentation);
    });
    connect(m_ui->actionSystem, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::System); });
    connect(m_ui->actionLight, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::Light); });
    connect(m_ui->actionDark, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::Dark); });
    connect(m_ui->actionZoomIn, &QAction::triggered, this, [this] { m_settings.setZoom(m_settings.zoom() + 10); });
    connect(m_ui->actionZoomOut, &QAction::triggered, this, [this] { m_settings.setZoom(m_settings.zoom() - 10); });
    connect(m_ui->actionZoomReset, &QAction::triggered, this, [this] { m_settings.setZoom(100); });
    connect(&m_settings, &Settings::zoomChanged, m_readingPane, &ReadingPane::setZoom);
    connect(m_ui->actionAlwaysOnTop, &QAction::triggered, this, &MainWindow::setAlwaysOnTop);
    connect(
        m_ui->actionAbout, &QAction::triggered, this, [this] { AboutDialog(m_catalog, m_languages.language(), this).exec(); });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::fillMenu()
{
    // The bar is there for the systems that show it outside of the window.
    m_ui->menuBar->setVisible(m_ui->menuBar->isNativeMenuBar());
    m_ui->menuButton->setMenus({m_ui->menuCode, m_ui->menuGo, m_ui->menuCompare, m_ui->menuView}, m_ui->menuProgram);
    connect(m_ui->actionOpenMenu, &QAction::triggered, m_ui->menuButton, &MenuButton::open);
    // Shortcuts of a bar that is hidden would not work.
    for (const QMenu *menu : m_ui->menuBar->findChildren<QMenu *>())
        addActions(menu->actions());
    addAction(m_ui->actionOpenMenu);
    // On many keyboards + needs Shift, and nobody presses it.
    m_ui->actionZoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
}

} // namespace Kotae
