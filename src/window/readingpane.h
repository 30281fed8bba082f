// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"
#include "link.h"
#include "place.h"
#include "wording.h"

#include <QWidget>

#include <memory>

namespace Kotae {

class ArticleView;

namespace Ui {
class ReadingPane;
}

/// Shows a code or two compared, in a language.
class ReadingPane : public QWidget {
    Q_OBJECT

public:
    ReadingPane(const Catalog &catalog, Language language, QWidget *parent = nullptr);
    ~ReadingPane() override;

    const Place &place() const { return m_place; }
    void show(const Place &place);
    void setLanguage(Language language);
    void setZoom(int percent);

    ArticleView *view() const;
    /// What is shown, in a line: "487 Request Terminated". Empty if nothing is.
    QString title() const;
    /// The article as plain text in the language that is shown.
    QString plainText() const;
    void swap();
    /// Leaves the comparison; the first code stays.
    void closeComparison();

Q_SIGNALS:
    void placeChanged(const Kotae::Place &place);
    void linkChosen(const Kotae::Link &link);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render(bool keepPlace);
    void refresh();

    const Catalog &m_catalog;
    std::unique_ptr<Ui::ReadingPane> m_ui;
    Wording m_wording;
    Place m_place;
};

} // namespace Kotae
