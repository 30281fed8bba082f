// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "keptplaces.h"
#include "languageswitcher.h"
#include "navigator.h"
#include "presentation.h"
#include "settings.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace Kotae {

class HeaderFold;
class ListPane;
class PaneFold;
class PlacesMenu;
class ReadingPane;
class TakeAlong;

namespace Ui {
class MainMenu;
class MainWindow;
} // namespace Ui

/// The one window: search on top, the list on the left, the article or the comparison on the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(const Catalog &catalog, Settings &settings, LanguageSwitcher &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens what somebody asked for: the place of a kotae: link, else what a query finds. With nothing, the place that was read
    /// last.
    void open(const QString &request);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectSearch();
    void connectList();
    void connectPage();
    void connectNavigation();
    void connectFold();
    void connectComparing();
    void connectTakeAlong();
    void connectAppearance();
    void addShortcuts();
    void restore();
    void splitByWidth();
    void showProblem();
    void say(const QString &sentence);
    void endMessage();
    void refresh();
    void refreshActions();
    void showStatus();
    QString statusText() const;
    QString copyLinkText(const Place &place) const;
    void explainChoice();

    void read();
    /// The place that is seen: none if nothing was found.
    Place shownPlace() const;
    void showPlace(const Place &place);
    void openPlace(const Place &place);
    void openLink(const QString &text);
    void describeLink(const QUrl &address, const QString &hint);
    void focusSearch();
    QWidget *listFocus() const;
    void focusPane(int step);
    void setLanguage(Language language);
    void setPresentation(const Presentation &presentation);
    void setZoom(int percent);
    void setAlwaysOnTop(bool onTop);

    const Catalog &m_catalog;
    Settings &m_settings;
    LanguageSwitcher &m_languages;
    KeptPlaces m_places;
    std::unique_ptr<Ui::MainWindow> m_ui;
    std::unique_ptr<Ui::MainMenu> m_actions;
    Navigator *m_navigator;
    ListPane *m_listPane;
    ReadingPane *m_readingPane;
    std::unique_ptr<PaneFold> m_fold;
    std::unique_ptr<HeaderFold> m_headerFold;
    TakeAlong *m_takeAlong;
    QLabel *m_status;
    bool m_splitByHand = false; ///< the reader has moved the edge between list and article
};

} // namespace Kotae
