// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace Kotae {

class CodeListModel;
class CodeListView;

namespace Ui {
class ListPane;
}

/// The list of what was found: class filter, rows, or a useful word where nothing was found.
class ListPane : public QWidget {
    Q_OBJECT

public:
    ListPane(const Catalog &catalog, QWidget *parent = nullptr);
    ~ListPane() override;

    /// Finds and chooses the first row.
    void setQuery(const QString &text);
    void setLanguage(Language language);

    /// Chooses the row of a code if it is shown; whether it is.
    bool choose(int code);
    /// The codes of the selected rows.
    QList<int> chosenCodes() const;
    int shownCount() const;
    CodeListView *list() const;

Q_SIGNALS:
    /// The selected rows are others: one code, or several.
    void codesChosen(const QList<int> &codes);
    void compareRequested();
    /// The rows are others, or their number.
    void rowsChanged();
    void typed(QKeyEvent *event);
    /// A code was asked for by Enter or a double click.
    void activated();
    /// A code that the useful word in an empty list names.
    void codeSuggested(int code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    void refresh();
    QString emptyText() const;

    const Catalog &m_catalog;
    std::unique_ptr<Ui::ListPane> m_ui;
    CodeListModel *m_model;
    Language m_language = Language::English;
    bool m_filling = false;
};

} // namespace Kotae
