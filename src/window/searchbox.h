// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace Kotae {

class Catalog;
class SearchHelp;
class Suggestions;

/// The search box: follows the text of an input method before it is committed, clears on Esc, hands the keys that move in a list
/// to the list, and offers prefixes and their values.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// The widget that gets Up, Down, Page Up and Page Down.
    void setList(QWidget *list) { m_list = list; }
    /// Whose prefixes are offered; must outlive the box.
    void setCatalog(const Catalog &catalog) { m_catalog = &catalog; }
    /// Shows what can be written here.
    void openHelp();

Q_SIGNALS:
    /// With each keystroke, also while an input method composes.
    void queryChanged(const QString &text);
    /// The reader comes here to search.
    void entered();
    /// A key is about to go to the list.
    void movingInList();
    /// Esc in an empty box.
    void escaped();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void startAnew();
    void setQuery(const QString &text);
    bool endsInPrefix(const QString &text) const;
    void offerCompletions();
    void refresh();
    void refreshHelp();

    QString m_query;
    QWidget *m_list = nullptr;
    const Catalog *m_catalog = nullptr;
    Suggestions *m_completions;
    SearchHelp *m_help = nullptr;
    QAction *m_icon;
    QAction *m_helpAction;
    QAction *m_clear;
};

} // namespace Kotae
