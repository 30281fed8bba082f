// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>

namespace Kotae {

/// The search box: follows the text of an input method before it is committed, clears on Esc, and hands the keys that move in a
/// list to the list.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget *parent = nullptr);

    /// The widget that gets Up, Down, Page Up and Page Down.
    void setList(QWidget *list) { m_list = list; }

Q_SIGNALS:
    /// With each keystroke, also while an input method composes.
    void queryChanged(const QString &text);
    /// Esc in an empty box.
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setQuery(const QString &text);

    QString m_query;
    QWidget *m_list = nullptr;
    QAction *m_icon;
    QAction *m_clear;
};

} // namespace Kotae
