// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facets.h"

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace Kotae {

/// A row of chips: all codes, or those of one class, with the number of hits in the tool tip. The classes are those of the
/// registry of which one is chosen, else those of the first.
class ClassFilter : public QWidget {
    Q_OBJECT

public:
    explicit ClassFilter(QWidget *parent = nullptr);

    /// Before anything else; the catalog must outlive the filter.
    void setCatalog(const Catalog &catalog);
    /// Shows which class is chosen: none of the chips if there are several, or a whole registry.
    void setChoices(const QList<FacetChoice> &choices);
    /// How many codes the query finds in each class of registry(); those without are dimmed.
    void setHits(const QList<int> &hits);
    void setLanguage(Language language);
    /// The index of the registry whose classes are shown.
    int registry() const { return m_registry; }

Q_SIGNALS:
    /// The choices with another class, or without one.
    void chosenChanged(const QList<Kotae::FacetChoice> &chosen);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showClasses(int registry);
    void choose(int chip);
    void setChosen(const QString &codeClass);
    void refresh();

    QButtonGroup *m_chips;
    QHBoxLayout *m_row;
    const Catalog *m_catalog = nullptr;
    QList<CodeClass> m_classes;
    QList<FacetChoice> m_choices;
    int m_registry = 0;
    QString m_chosen;
    QList<int> m_hits;
    Language m_language = Language::English;
};

} // namespace Kotae
