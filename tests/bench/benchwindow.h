// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow.h"

#include <QLineEdit>
#include <QTextBrowser>

namespace Kotae {

class ListPane;
class ReadingPane;

/// Sees whether anything has been painted in this program.
class PaintWatch : public QObject {
public:
    PaintWatch();

    /// Lets everything happen that is due, until nothing more is painted.
    void finish();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_painted = false;
};

/// The window of the program, worked as a person works it, each time to the finished repaint; and a bare QTextBrowser as large as
/// its article.
class BenchWindow {
public:
    BenchWindow(const Catalog &catalog, Language language);

    const Catalog &catalog() const { return m_catalog; }
    Language language() const { return m_languages.language(); }

    /// Types a text that is one keystroke.
    void type(const QString &letter);
    void clear();
    void open(int code);
    void compare(int code, int other);
    void switchLanguage();
    void showInBrowser(const QString &html);
    /// What the browser is given to show the same as the window; no other code if it is -1.
    QString html(int code, int other) const;

private:
    const Catalog &m_catalog;
    Settings m_settings;
    LanguageSwitcher m_languages;
    MainWindow m_window;
    QTextBrowser m_browser;
    ListPane *m_list;
    ReadingPane *m_reading;
    QLineEdit *m_box;
    PaintWatch m_watch;
};

} // namespace Kotae
