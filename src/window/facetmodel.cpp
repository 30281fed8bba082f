// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facetmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// The internal id of a group; a facet has the row of its group.
constexpr quintptr groupId = ~quintptr(0);

} // namespace

FacetModel::FacetModel(const Catalog &catalog, QObject *parent) : QAbstractItemModel(parent), m_catalog(catalog)
{
}

void FacetModel::setGroups(const QList<FacetGroup> &groups, const QList<FacetChoice> &chosen)
{
    beginResetModel();
    m_groups = groups;
    m_chosen = chosen;
    endResetModel();
}

void FacetModel::setLanguage(Language language)
{
    m_language = language;
    if (m_groups.isEmpty())
        return;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, TextColumn);
        Q_EMIT dataChanged(index(0, TextColumn, parent), index(rowCount(parent) - 1, HitsColumn, parent));
    }
    Q_EMIT dataChanged(index(0, TextColumn), index(rowCount() - 1, HitsColumn));
}

QStringList FacetModel::chosenTexts() const
{
    QStringList texts;
    for (const FacetGroup &group : m_groups) {
        for (const Facet &facet : group.facets) {
            if (!m_chosen.contains(facet.choice))
                continue;
            const QString text = facet.text.in(m_language);
            //: A fact and its value, such as “Carries: Retry-After”
            texts.append(facet.choice.isFact() ? tr("%1: %2").arg(groupText(group), text) : text);
        }
    }
    return texts;
}

QString FacetModel::groupKey(const QModelIndex &group) const
{
    const FacetGroup &of = m_groups[group.row()];
    return QString::number(of.registry) + u'/' + of.fact;
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : groupId);
}

QModelIndex FacetModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return {};
    return createIndex(int(index.internalId()), 0, groupId);
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool isGroup = parent.internalId() == groupId && parent.column() == 0;
    return isGroup ? int(m_groups[parent.row()].facets.size()) : 0;
}

int FacetModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Facet *of = facet(index);
    return of ? facetData(*of, index.column(), role) : groupData(m_groups[index.row()], index.column(), role);
}

bool FacetModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const Facet *of = checkIndex(index, CheckIndexOption::IndexIsValid) ? facet(index) : nullptr;
    if (!of || role != Qt::CheckStateRole)
        return false;
    QList<FacetChoice> chosen = m_chosen;
    chosen.removeAll(of->choice);
    if (value.toInt() == Qt::Checked) {
        chosen.removeIf([&](const FacetChoice &other) { return of->choice.isInsteadOf(other); });
        chosen.append(of->choice);
    }
    if (chosen == m_chosen)
        return false;
    m_chosen = chosen;
    const QModelIndex group = index.parent();
    Q_EMIT dataChanged(
        this->index(0, TextColumn, group), this->index(rowCount(group) - 1, TextColumn, group), {Qt::CheckStateRole});
    Q_EMIT chosenChanged(chosen);
    return true;
}

Qt::ItemFlags FacetModel::flags(const QModelIndex &index) const
{
    const bool checkable = facet(index) && index.column() == TextColumn;
    return QAbstractItemModel::flags(index) | (checkable ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

const Facet *FacetModel::facet(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != groupId ? &m_groups[qsizetype(index.internalId())].facets[index.row()]
                                                            : nullptr;
}

QVariant FacetModel::groupData(const FacetGroup &group, int column, int role) const
{
    if (role == Qt::AccessibleTextRole || (role == Qt::DisplayRole && column == TextColumn))
        return groupText(group);
    const FactDeclaration *fact = declaration(group);
    return role == Qt::ToolTipRole && fact ? fact->explanation.in(m_language) : QVariant();
}

QVariant FacetModel::facetData(const Facet &facet, int column, int role) const
{
    const QString text = facet.text.in(m_language);
    switch (role) {
    case Qt::DisplayRole:
        return column == TextColumn ? text : QString::number(facet.hits);
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return tr("%1: %n code(s)", nullptr, facet.hits).arg(text);
    case Qt::CheckStateRole:
        return column == TextColumn ? QVariant(m_chosen.contains(facet.choice) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case IsClassRole:
        return !facet.choice.codeClass.isEmpty() && m_catalog.registries().size() > 1;
    case Qt::TextAlignmentRole:
        return column == HitsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QString FacetModel::groupText(const FacetGroup &group) const
{
    const FactDeclaration *fact = declaration(group);
    if (!fact)
        return m_catalog.registries().size() > 1 ? tr("Registry and class") : tr("Class");
    QString label = fact->label.in(m_language);
    const auto sameLabel = [&](const FacetGroup &other) {
        const FactDeclaration *of = declaration(other);
        return of && other.registry != group.registry && of->label.in(m_language) == label;
    };
    // Two registries may have a fact of the same name.
    if (std::none_of(m_groups.begin(), m_groups.end(), sameLabel))
        return label;
    //: The label of a fact and the registry that it belongs to
    return tr("%1 (%2)").arg(label, m_catalog.registries()[size_t(group.registry)].name.in(m_language));
}

const FactDeclaration *FacetModel::declaration(const FacetGroup &group) const
{
    return group.fact.isEmpty() ? nullptr : m_catalog.registries()[size_t(group.registry)].declaration(group.fact);
}

} // namespace Kotae
