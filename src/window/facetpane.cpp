// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "facetpane.h"

#include "facetdelegate.h"
#include "ui_facetpane.h"

#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// Where somebody was in the tree, by rows.
struct TreePlace {
    int group = -1;
    int facet = -1;
};

TreePlace placeOf(const QModelIndex &index)
{
    return index.parent().isValid() ? TreePlace{index.parent().row(), index.row()} : TreePlace{index.row(), -1};
}

} // namespace

FacetPane::FacetPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FacetPane>()), m_openGroups{u"-1/"_s}
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    // Enter and a click on the text choose as Space does.
    connect(m_ui->facetTree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const QModelIndex choice = index.siblingAtColumn(FacetModel::TextColumn);
        const bool checked = choice.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        m_model->setData(choice, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
    });
}

FacetPane::~FacetPane() = default;

void FacetPane::setCatalog(const Catalog &catalog)
{
    m_model = new FacetModel(catalog, this);
    connect(m_model, &FacetModel::chosenChanged, this, &FacetPane::chosenChanged);
}

void FacetPane::fillTree()
{
    m_ui->facetTree->setModel(m_model);
    m_ui->facetTree->setItemDelegate(new FacetDelegate(this));
    m_ui->facetTree->header()->setMinimumSectionSize(0);
    m_ui->facetTree->header()->setStretchLastSection(false);
    m_ui->facetTree->header()->setSectionResizeMode(FacetModel::TextColumn, QHeaderView::Stretch);
    m_ui->facetTree->header()->setSectionResizeMode(FacetModel::HitsColumn, QHeaderView::ResizeToContents);
}

void FacetPane::setGroups(const QList<FacetGroup> &groups, const QList<FacetChoice> &chosen)
{
    // Few look at the facets, and a tree with a header costs each start half of a hundredth.
    if (!m_ui->facetTree->model())
        fillTree();
    rememberOpenGroups();
    const TreePlace place = placeOf(m_ui->facetTree->currentIndex());
    m_model->setGroups(groups, chosen);
    openGroups();
    const QModelIndex group = m_model->index(place.group, 0);
    const QModelIndex facet = m_model->index(place.facet, 0, group);
    const QModelIndex before = group.isValid() && facet.isValid() ? facet : group;
    m_ui->facetTree->setCurrentIndex(before.isValid() ? before : m_model->index(0, 0));
    setRoom(m_room);
}

void FacetPane::setLanguage(Language language)
{
    m_model->setLanguage(language);
}

QWidget *FacetPane::tree() const
{
    return m_ui->facetTree;
}

void FacetPane::setRoom(int height)
{
    m_room = height;
    constexpr int fewestRows = 5;
    const int row = m_ui->facetTree->sizeHintForRow(0);
    if (row <= 0)
        return;
    m_ui->facetTree->setFixedHeight(std::max(height / row, fewestRows) * row);
    m_ui->facetLayout->activate(); // the list below makes room at once
}

void FacetPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

void FacetPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else
        QWidget::keyPressEvent(event);
}

void FacetPane::rememberOpenGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        const QString key = m_model->groupKey(group);
        m_openGroups.removeAll(key);
        if (m_ui->facetTree->isExpanded(group))
            m_openGroups.append(key);
    }
}

void FacetPane::openGroups()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_ui->facetTree->setExpanded(group, m_openGroups.contains(m_model->groupKey(group)));
    }
}

} // namespace Kotae
