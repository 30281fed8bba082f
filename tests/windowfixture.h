// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "articleview.h"
#include "codelistview.h"
#include "mainwindow.h"

#include <QAction>
#include <QLineEdit>
#include <QTemporaryDir>

namespace Kotae {

/// The shipped catalog, opened once.
const Catalog &shippedCatalog();

/// Gives the application the style, the fonts and the palette that the program gives it.
void dressApplication();

/// A folder that lives as long as the test, for the settings of one window after the other.
class SettingsFolder {
public:
    QString file() const { return m_folder.filePath(QStringLiteral("kotae.ini")); }

private:
    QTemporaryDir m_folder;
};

/// The window over the shipped catalog as the program opens it, and what a person sees of it and does with it.
class WindowFixture {
public:
    /// With settings of its own.
    explicit WindowFixture(Language language = Language::English, const QSize &size = {1180, 780});
    /// With the settings of a file; the window has the size that they say.
    explicit WindowFixture(const QString &settingsFile);

    /// The widget of that object name; the test ends if there is none.
    template <class Widget>
    Widget &find(const char *name) const
    {
        auto *widget = window->findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return *widget;
    }
    QLineEdit &box() const { return find<QLineEdit>("searchBox"); }
    CodeListView &list() const { return find<CodeListView>("codeList"); }
    ArticleView &article() const { return find<ArticleView>("article"); }
    QAction &action(const char *name) const { return find<QAction>(name); }

    /// The numbers of the rows, and of the selected ones, from top to bottom.
    QList<int> rows() const;
    QList<int> selected() const;
    /// The numbers of the code or of the two codes that the article is about.
    QList<int> shown() const;
    /// What the status bar says.
    QString status() const;
    /// What stands in place of the list when it is empty; nothing if rows are shown.
    QString emptyText() const;

    /// Replaces the text of the search box by typing.
    void type(const QString &text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void clickRow(int number, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Clicks a link of the article, after scrolling to it; whether there is one.
    bool clickLink(const QString &address) const;
    void switchLanguage() const { action("actionSwitchLanguage").trigger(); }

private:
    WindowFixture(const QString &settingsFile, Language firstLanguage);
    void open() const;

    SettingsFolder m_folder;

public:
    std::unique_ptr<Settings> settings;
    std::unique_ptr<LanguageSwitcher> languages;
    std::unique_ptr<MainWindow> window;
};

} // namespace Kotae
