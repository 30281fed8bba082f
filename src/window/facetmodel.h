// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facets.h"

#include <QAbstractItemModel>

namespace Kotae {

/// The facets by which a list can be narrowed down: groups, and in each its choices with a check mark and the number of codes.
class FacetModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TextColumn, HitsColumn, ColumnCount };
    enum Role {
        IsClassRole = Qt::UserRole ///< whether a choice is a class below its registry
    };

    explicit FacetModel(const Catalog &catalog, QObject *parent = nullptr);

    void setGroups(const QList<FacetGroup> &groups, const QList<FacetChoice> &chosen);
    void setLanguage(Language language);
    const QList<FacetChoice> &chosen() const { return m_chosen; }

    /// What is chosen, as it is shown: "Carries: Retry-After".
    QStringList chosenTexts() const;
    /// Names a group from one setGroups() to the next.
    QString groupKey(const QModelIndex &group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A choice was made or taken back.
    void chosenChanged(const QList<Kotae::FacetChoice> &chosen);

private:
    /// The facet of an index; null for a group.
    const Facet *facet(const QModelIndex &index) const;
    QVariant groupData(const FacetGroup &group, int column, int role) const;
    QVariant facetData(const Facet &facet, int column, int role) const;
    QString groupText(const FacetGroup &group) const;
    const FactDeclaration *declaration(const FacetGroup &group) const;

    const Catalog &m_catalog;
    Language m_language = Language::English;
    QList<FacetGroup> m_groups;
    QList<FacetChoice> m_chosen;
};

} // namespace Kotae
