// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "articleview.h"
#include "codelistview.h"
#include "headerfold.h"
#include "listpane.h"
#include "menubutton.h"
#include "panefold.h"
#include "readingpane.h"
#include "takealong.h"
#include "ui_mainmenu.h"
#include "ui_mainwindow.h"

#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

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
    m_fold = std::make_unique<PaneFold>(
        *m_ui->splitter, [this] { return listFocus(); }, [this] { return m_readingPane->page(); });
    m_headerFold = std::make_unique<HeaderFold>(QList<QWidget *>{m_ui->forwardButton, m_ui->favouriteButton, m_ui->languageBox});
    m_status->setIndent(6);
    m_ui->statusBar->addWidget(m_status);
    m_ui->searchBox->setList(m_listPane->list());
    m_ui->searchBox->setCatalog(catalog);
    m_listPane->setTabOrderAfter(m_ui->menuButton);
    addShortcuts();
    connectFold();
    connectSearch();
    connectList();
    connectPage();
    connectNavigation();
    connectComparing();
    connectTakeAlong();
    connectAppearance();
    restore();
    m_listPane->setLanguage(languages.language());
    for (const int code : m_listPane->chosenCodes())
        m_navigator->offer(code);
    m_navigator->settle();
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
        openPlace(*last);
    else
        return; // the first row, which nobody has chosen
    if (!isVisible() && !m_navigator->place().isEmpty())
        m_navigator->begin(m_navigator->place());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_headerFold->fit(*this);
    splitByWidth();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        m_actions->retranslateUi(m_ui->menuButton->mainMenu());
        if (m_readingPane->showsNothing())
            m_readingPane->showNothingFound(m_listPane->emptyNotice());
        refresh();
        showProblem();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // Esc that no widget wants leads back to the search box.
    if (m_navigator->isChoosing())
        m_navigator->endComparing();
    focusSearch();
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
