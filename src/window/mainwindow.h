// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "languageswitcher.h"
#include "link.h"
#include "place.h"
#include "settings.h"

#include <QMainWindow>

#include <memory>

class QLabel;

namespace Kotae {

class ListPane;
class ReadingPane;

namespace Ui {
class MainWindow;
}

/// The one window: search on top, the list on the left, the article or the comparison on the right.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// All must outlive the window.
    MainWindow(const Catalog &catalog, Settings &settings, LanguageSwitcher &languages, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Puts a query into the search box.
    void search(const QString &query);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void connectPanes();
    void connectActions();
    void fillMenu();
    void restore();
    void showProblem();
    void refresh();

    void showCodes(const QList<int> &codes);
    void showLink(const Link &link);
    void startComparing();
    void endComparing();
    void setLanguage(Language language);
    void copyArticle();

    const Catalog &m_catalog;
    Settings &m_settings;
    LanguageSwitcher &m_languages;
    std::unique_ptr<Ui::MainWindow> m_ui;
    ListPane *m_listPane;
    ReadingPane *m_readingPane;
    QLabel *m_status;
    int m_pinned = -1; ///< the code that the next chosen one is compared with; -1 if none
};

} // namespace Kotae
