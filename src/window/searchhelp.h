// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

#include <memory>

namespace Kotae {

namespace Ui {
class SearchHelp;
}

/// What can be written in the search box: a short list that opens below it and goes at the next click or Esc. An example that is
/// clicked is tried.
class SearchHelp : public QFrame {
    Q_OBJECT

public:
    explicit SearchHelp(QWidget *parent = nullptr);
    ~SearchHelp() override;

    /// Opens below a widget.
    void openBelow(const QWidget &widget);

Q_SIGNALS:
    void exampleChosen(const QString &query);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    std::unique_ptr<Ui::SearchHelp> m_ui;
};

} // namespace Kotae
