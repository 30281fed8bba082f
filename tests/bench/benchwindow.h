// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "mainwindow.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace Kotae {

class ReadingPane;

/// Sees whether anything has been painted in this program.
class PaintWatch : public QObject {
public:
    PaintWatch();

    /// Lets everything happen that is due, until nothing more is painted and a document is laid out to its end.
    void finish(const QTextDocument *document = nullptr);

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
    void open(const Place &place);
    /// Triggers an action of the window by its object name.
    void trigger(const QString &action);
    void showInBrowser(const QString &html);

    Place place() const;
    /// A place as the window shows it.
    Article articleOf(const Place &place) const;
    /// What the browser is given to show the same.
    QString htmlOf(const Place &place) const;

private:
    const Catalog &m_catalog;
    QTemporaryDir m_home; ///< for the settings of this run
    Settings m_settings;
    LanguageSwitcher m_languages;
    MainWindow m_window;
    QTextBrowser m_browser;
    ReadingPane *m_reading;
    QLineEdit *m_box;
    PaintWatch m_watch;
};

} // namespace Kotae
