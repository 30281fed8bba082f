// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "aboutdialog.h"
#include "articleview.h"
#include "codelistview.h"
#include "listpane.h"
#include "menubutton.h"
#include "readingpane.h"
#include "ui_mainwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Kotae {

MainWindow::MainWindow(const Catalog &catalog, Settings &settings, LanguageSwitcher &languages, QWidget *parent)
    : QMainWindow(parent)
    , m_catalog(catalog)
    , m_settings(settings)
    , m_languages(languages)
    , m_ui(std::make_unique<Ui::MainWindow>())
    , m_listPane(new ListPane(catalog))
    , m_readingPane(new ReadingPane(catalog, languages.language()))
    , m_status(new QLabel)
{
    m_ui->setupUi(this);
    m_ui->splitter->addWidget(m_listPane);
    m_ui->splitter->addWidget(m_readingPane);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->statusBar->addWidget(m_status);
    m_ui->searchBox->setList(m_listPane->list());
    m_listPane->setTabOrderAfter(m_ui->menuButton);
    fillMenu();
    connectPanes();
    connectActions();
    restore();
    m_listPane->setLanguage(languages.language());
    showCodes(m_listPane->chosenCodes());
    m_ui->searchBox->setFocus();
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::search(const QString &query)
{
    m_ui->searchBox->setText(query);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showProblem();
        refresh();
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Esc that no widget wants leads back to the search box.
    if (event->key() == Qt::Key_Escape)
        m_ui->actionSearch->trigger();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setGeometry(saveGeometry());
    m_settings.setSplitter(m_ui->splitter->saveState());
    QMainWindow::closeEvent(event);
}

void MainWindow::connectPanes()
{
    connect(m_ui->searchBox, &SearchBox::queryChanged, m_listPane, &ListPane::setQuery);
    connect(m_ui->searchBox, &SearchBox::escaped, this, &MainWindow::endComparing);
    connect(m_ui->searchBox, &QLineEdit::returnPressed, m_readingPane->view(), [this] {
        if (m_listPane->shownCount() > 0)
            m_readingPane->view()->setFocus();
    });
    connect(m_listPane, &ListPane::codesChosen, this, &MainWindow::showCodes);
    connect(m_listPane, &ListPane::rowsChanged, this, &MainWindow::refresh);
    connect(m_listPane, &ListPane::codeSuggested, this, [this](int code) { showCodes({code}); });
    connect(m_listPane, &ListPane::activated, this, [this] { m_readingPane->view()->setFocus(); });
    connect(m_listPane, &ListPane::typed, this, [this](QKeyEvent *event) {
        m_ui->searchBox->setFocus();
        QCoreApplication::sendEvent(m_ui->searchBox, event);
    });
    connect(m_readingPane, &ReadingPane::linkChosen, this, &MainWindow::showLink);
    connect(m_readingPane, &ReadingPane::placeChanged, this, &MainWindow::refresh);
    connect(m_readingPane, &ReadingPane::closeRequested, this, &MainWindow::endComparing);
    connect(m_readingPane->view(), &ArticleView::zoomRequested, this,
        [this](int steps) { m_settings.setZoom(m_settings.zoom() + 10 * steps); });
}

void MainWindow::connectActions()
{
    connect(m_ui->actionSearch, &QAction::triggered, this, [this] {
        m_ui->searchBox->setFocus();
        m_ui->searchBox->selectAll();
    });
    connect(m_ui->actionCopyArticle, &QAction::triggered, this, &MainWindow::copyArticle);
    connect(m_ui->actionCompare, &QAction::triggered, this, &MainWindow::startComparing);
    connect(m_ui->actionSwap, &QAction::triggered, m_readingPane, &ReadingPane::swap);
    connect(m_ui->actionCloseComparison, &QAction::triggered, this, &MainWindow::endComparing);
    connect(m_ui->actionEnglish, &QAction::triggered, this, [this] { setLanguage(Language::English); });
    connect(m_ui->actionJapanese, &QAction::triggered, this, [this] { setLanguage(Language::Japanese); });
    connect(m_ui->actionSwitchLanguage, &QAction::triggered, this,
        [this] { setLanguage(m_languages.language() == Language::English ? Language::Japanese : Language::English); });
    connect(m_ui->languageBox, &QComboBox::activated, this, [this](int index) { setLanguage(allLanguages[size_t(index)]); });
    connect(m_ui->actionSystem, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::System); });
    connect(m_ui->actionLight, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::Light); });
    connect(m_ui->actionDark, &QAction::triggered, this, [this] { m_settings.setAppearance(Appearance::Dark); });
    connect(m_ui->actionZoomIn, &QAction::triggered, this, [this] { m_settings.setZoom(m_settings.zoom() + 10); });
    connect(m_ui->actionZoomOut, &QAction::triggered, this, [this] { m_settings.setZoom(m_settings.zoom() - 10); });
    connect(m_ui->actionZoomReset, &QAction::triggered, this, [this] { m_settings.setZoom(100); });
    connect(&m_settings, &Settings::zoomChanged, m_readingPane, &ReadingPane::setZoom);
    connect(
        m_ui->actionAbout, &QAction::triggered, this, [this] { AboutDialog(m_catalog, m_languages.language(), this).exec(); });
    connect(m_ui->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(&m_languages, &LanguageSwitcher::languageChanged, m_listPane, &ListPane::setLanguage);
    connect(&m_languages, &LanguageSwitcher::languageChanged, m_readingPane, &ReadingPane::setLanguage);
}

void MainWindow::fillMenu()
{
    // The bar is there for the systems that show it outside of the window.
    m_ui->menuBar->setVisible(m_ui->menuBar->isNativeMenuBar());
    m_ui->menuButton->setMenus({m_ui->menuCode, m_ui->menuCompare, m_ui->menuView, m_ui->menuProgram});
    connect(m_ui->actionOpenMenu, &QAction::triggered, m_ui->menuButton, &MenuButton::open);
    // Shortcuts of a bar that is hidden would not work.
    for (const QMenu *menu : m_ui->menuBar->findChildren<QMenu *>())
        addActions(menu->actions());
    addAction(m_ui->actionOpenMenu);
    // On many keyboards + needs Shift, and nobody presses it.
    m_ui->actionZoomIn->setShortcuts({QKeySequence(u"Ctrl++"_s), QKeySequence(u"Ctrl+="_s)});
}

void MainWindow::restore()
{
    if (!restoreGeometry(m_settings.geometry()))
        resize(1180, 780);
    if (!m_ui->splitter->restoreState(m_settings.splitter()))
        m_ui->splitter->setSizes({340, 840});
    m_readingPane->setZoom(m_settings.zoom());
    showProblem();
}

void MainWindow::showProblem()
{
    constexpr int longEnoughToRead = 30000;
    m_ui->statusBar->showMessage(m_settings.problem(), longEnoughToRead);
}

void MainWindow::refresh()
{
    const bool japanese = m_languages.language() == Language::Japanese;
    m_ui->languageBox->setCurrentIndex(japanese ? 1 : 0);
    (japanese ? m_ui->actionJapanese : m_ui->actionEnglish)->setChecked(true);
    const std::array appearances{m_ui->actionSystem, m_ui->actionLight, m_ui->actionDark};
    appearances[size_t(m_settings.appearance())]->setChecked(true);
    const Place &place = m_readingPane->place();
    m_ui->actionSwap->setEnabled(place.isComparison());
    m_ui->actionCloseComparison->setEnabled(place.isComparison() || m_pinned >= 0);
    m_ui->actionCompare->setEnabled(!place.isEmpty());
    setWindowTitle(place.isEmpty() ? tr("Kotae") : tr("%1 — Kotae").arg(m_readingPane->title()));
    QString status = tr("%1 of %n code(s)", nullptr, m_catalog.size()).arg(m_listPane->shownCount());
    if (m_pinned >= 0 && !place.isComparison())
        status += u"  ·  "_s + tr("choose the code to compare with %1, Esc to leave").arg(m_catalog.number(m_pinned));
    else if (place.isComparison())
        status += u"  ·  "_s + tr("comparing %1 with %2").arg(m_catalog.number(place.code)).arg(m_catalog.number(place.other));
    m_status->setText(status);
}

void MainWindow::showCodes(const QList<int> &codes)
{
    if (codes.size() == 2)
        m_readingPane->show({codes[0], codes[1]});
    else if (codes.size() == 1 && m_pinned >= 0 && codes[0] != m_pinned)
        m_readingPane->show({m_pinned, codes[0]});
    else if (codes.size() == 1)
        m_readingPane->show({codes[0]});
}

void MainWindow::showLink(const Link &link)
{
    const int code = m_catalog.indexOf(link.code);
    const int other = link.other ? m_catalog.indexOf(*link.other) : -1;
    if (code < 0 || (link.other && other < 0)) {
        m_ui->statusBar->showMessage(tr("There is no code %1 in the catalog.").arg(link.toString()), 8000);
        return;
    }
    m_pinned = -1;
    m_listPane->choose(other < 0 ? QList{code} : QList{code, other});
    m_readingPane->show({code, other});
}

void MainWindow::startComparing()
{
    const Place &place = m_readingPane->place();
    if (place.isEmpty())
        return;
    m_pinned = place.code;
    m_ui->searchBox->setFocus();
    m_ui->searchBox->selectAll();
    refresh();
}

void MainWindow::endComparing()
{
    m_pinned = -1;
    m_readingPane->closeComparison();
    m_listPane->choose({m_readingPane->place().code});
    refresh();
}

void MainWindow::setLanguage(Language language)
{
    m_languages.setLanguage(language);
    m_settings.setLanguage(language);
}

void MainWindow::copyArticle()
{
    QGuiApplication::clipboard()->setText(m_readingPane->plainText());
    m_ui->statusBar->showMessage(tr("Copied: %1").arg(m_readingPane->title()), 4000);
}

} // namespace Kotae
