// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facets.h"

#include <QWidget>

#include <memory>

class QKeyEvent;

namespace Kotae {

class CodeListModel;
class CodeListView;

namespace Ui {
class ListPane;
}

/// The list of what was found: filters, rows, and a useful word where they do not say it all.
class ListPane : public QWidget {
    Q_OBJECT

public:
    ListPane(const Catalog &catalog, QWidget *parent = nullptr);
    ~ListPane() override;

    /// Tab leads from the widget to the chips, then to the list.
    void setTabOrderAfter(QWidget *before);
    /// Finds and chooses the first row; with an empty query what was chosen stays chosen.
    void setQuery(const QString &text);
    void setLanguage(Language language);
    /// Opens or closes the choices by which the list can be narrowed down.
    void toggleFacets();

    /// Chooses the rows of codes as far as they are shown, without saying so.
    void choose(const QList<int> &codes);
    /// The codes of the selected rows.
    QList<int> chosenCodes() const;
    int shownCount() const;
    CodeListView *list() const;
    /// What stands in place of rows, as HTML with links; empty if there are some.
    QString emptyNotice() const;
    /// Does what a link of a notice says.
    void followLink(const QString &link);

Q_SIGNALS:
    /// The selected rows are others: one code, or several.
    void codesChosen(const QList<int> &codes);
    /// The first row of what a query finds, or the code as which a number without a row counts.
    void codeFound(int code);
    void nothingFound();
    /// The rows are others, or their number.
    void rowsChanged();
    void typed(QKeyEvent *event);
    /// A code was asked for by Enter or a double click.
    void activated();
    /// A code that the useful word in an empty list names.
    void codeSuggested(int code);
    /// A query that it offers.
    void querySuggested(const QString &query);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showRows();
    void showFirst();
    bool select(const QList<int> &codes);
    void openFacets(bool open);
    void setChoices(const QList<FacetChoice> &choices);
    void refresh();
    void refreshFacets();
    void refreshChosen();

    const Catalog &m_catalog;
    std::unique_ptr<Ui::ListPane> m_ui;
    CodeListModel *m_model;
    Language m_language = Language::English;
    QString m_text; ///< the query as it was typed
    QList<int> m_chosen; ///< the codes chosen last, shown or not
    bool m_filling = false;
};

} // namespace Kotae
