// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facetmodel.h"

#include <QWidget>

#include <memory>

namespace Kotae {

namespace Ui {
class FacetPane;
}

/// The choices by which the list can be narrowed down, as a tree; which groups are open stays from one query to the next.
class FacetPane : public QWidget {
    Q_OBJECT

public:
    explicit FacetPane(QWidget *parent = nullptr);
    ~FacetPane() override;

    /// Before anything else; the catalog must outlive the pane.
    void setCatalog(const Catalog &catalog);
    void setGroups(const QList<FacetGroup> &groups, const QList<FacetChoice> &chosen);
    void setLanguage(Language language);
    /// What is chosen, as it is shown.
    QStringList chosenTexts() const { return m_model->chosenTexts(); }
    QWidget *tree() const;
    /// Takes as many whole rows as that height has.
    void setRoom(int height);

Q_SIGNALS:
    void chosenChanged(const QList<Kotae::FacetChoice> &chosen);
    /// Esc.
    void escaped();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTree();
    void rememberOpenGroups();
    void openGroups();

    std::unique_ptr<Ui::FacetPane> m_ui;
    FacetModel *m_model = nullptr;
    QStringList m_openGroups;
    int m_room = 0;
};

} // namespace Kotae
