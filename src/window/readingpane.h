// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "navigator.h"
#include "presentation.h"

#include <QWidget>

#include <memory>

namespace Kotae {

class ArticleView;
class ComparisonBar;
class FindBar;
class NothingFoundPage;
class PageView;

namespace Ui {
class ReadingPane;
}

/// Shows a place as it is to be presented, with the bars for comparing and finding.
class ReadingPane : public QWidget {
    Q_OBJECT

public:
    /// The catalog must outlive the pane.
    ReadingPane(const Catalog &catalog, const Presentation &presentation, QWidget *parent = nullptr);
    ~ReadingPane() override;

    const Place &place() const { return m_place; }
    const Presentation &presentation() const { return m_presentation; }
    void show(const Place &place);
    /// Shows in place of the article that nothing was found, until showArticle(). notice is that of the list.
    void showNothingFound(const QString &notice);
    void showArticle();
    bool showsNothing() const { return m_showsNothing; }
    /// Whether the code that is shown waits for another one to be compared with.
    void setChoosing(bool choosing);
    void setPresentation(const Presentation &presentation);
    void setZoom(int percent);

    ArticleView *view() const;
    /// The article, or what stands in its place.
    QWidget *page() const;
    ComparisonBar *comparisonBar() const;
    FindBar *findBar() const;
    /// What is shown, in a line: "487 Request Terminated". Empty if nothing is.
    QString title() const;

Q_SIGNALS:
    void linkChosen(const Kotae::Link &link);
    /// Of the page that is shown, as it reports them.
    void searchRequested();
    void zoomRequested(int steps);
    /// The article, or that nothing was found, is shown in place of the other.
    void pageChanged();
    /// A link of the notice, or of an example.
    void noticeLinkChosen(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCompareKeys();
    void render(bool keepPlace);
    void refresh();
    void connectPage(const PageView &page) const;
    NothingFoundPage *makeNothingFoundPage();

    const Catalog &m_catalog;
    std::unique_ptr<Ui::ReadingPane> m_ui;
    Presentation m_presentation;
    Place m_place;
    NothingFoundPage *m_nothingFound = nullptr; ///< made when it is needed
    int m_zoom = 100;
    bool m_showsNothing = false;
    bool m_choosing = false;
};

} // namespace Kotae
