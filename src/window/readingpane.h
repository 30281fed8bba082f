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
    void setPresentation(const Presentation &presentation);
    void setZoom(int percent);

    ArticleView *view() const;
    ComparisonBar *comparisonBar() const;
    FindBar *findBar() const;
    /// What is shown, in a line: "487 Request Terminated". Empty if nothing is.
    QString title() const;

Q_SIGNALS:
    void linkChosen(const Kotae::Link &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCompareKeys();
    void render(bool keepPlace);
    void refresh();

    const Catalog &m_catalog;
    std::unique_ptr<Ui::ReadingPane> m_ui;
    Presentation m_presentation;
    Place m_place;
};

} // namespace Kotae
