// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "listpane.h"

#include "codelistmodel.h"
#include "glyphicon.h"
#include "searchexamples.h"
#include "searchnotice.h"
#include "ui_listpane.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae {

ListPane::ListPane(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_ui(std::make_unique<Ui::ListPane>()), m_model(new CodeListModel(catalog, this))
{
    m_ui->setupUi(this);
    m_ui->codeList->setModel(m_model);
    m_ui->listFocus->setPane(m_ui->codeList);
    m_ui->classFilter->setCatalog(catalog);
    m_ui->facetPane->setCatalog(catalog);
    m_ui->facetPane->hide();
    connect(m_ui->codeList, &CodeListView::selectionChosen, this, [this] {
        if (m_filling || chosenCodes().isEmpty())
            return;
        m_chosen = chosenCodes();
        Q_EMIT codesChosen(m_chosen);
    });
    connect(m_ui->codeList, &CodeListView::typed, this, &ListPane::typed);
    connect(m_ui->codeList, &QAbstractItemView::activated, this, &ListPane::activated);
    for (const QLabel *label : {m_ui->emptyLabel, m_ui->noticeLabel})
        connect(label, &QLabel::linkActivated, this, &ListPane::followLink);
    connect(m_ui->clearButton, &QAbstractButton::clicked, this, [this] { setChoices({}); });
    connect(m_ui->classFilter, &ClassFilter::chosenChanged, this, &ListPane::setChoices);
    connect(m_ui->facetPane, &FacetPane::chosenChanged, this, &ListPane::setChoices);
    connect(m_ui->facetPane, &FacetPane::escaped, m_ui->filterButton, [this] { m_ui->filterButton->setChecked(false); });
    connect(m_ui->filterButton, &QAbstractButton::toggled, this, &ListPane::openFacets);
    showRows();
}

ListPane::~ListPane() = default;

void ListPane::setTabOrderAfter(QWidget *before)
{
    // The chips are made when the list is there already, and would come behind it.
    for (QAbstractButton *chip : m_ui->classFilter->findChildren<QAbstractButton *>()) {
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_ui->filterButton);
    setTabOrder(m_ui->filterButton, m_ui->facetPane->tree());
    setTabOrder(m_ui->facetPane->tree(), m_ui->clearButton);
    setTabOrder(m_ui->clearButton, m_ui->noticeLabel);
    setTabOrder(m_ui->noticeLabel, m_ui->codeList);
    setTabOrder(m_ui->codeList, m_ui->emptyLabel);
}

void ListPane::setQuery(const QString &text)
{
    m_text = text;
    m_model->setQuery(text);
    showRows();
}

void ListPane::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    m_ui->classFilter->setLanguage(language);
    m_ui->facetPane->setLanguage(language);
    refresh();
}

void ListPane::choose(const QList<int> &codes)
{
    m_chosen = codes;
    select(codes);
}

QList<int> ListPane::chosenCodes() const
{
    QList<int> codes;
    for (const int row : m_ui->codeList->selectedRows())
        codes.append(m_model->code(row));
    return codes;
}

int ListPane::shownCount() const
{
    return m_model->rowCount();
}

CodeListView *ListPane::list() const
{
    return m_ui->codeList;
}

QString ListPane::emptyNotice() const
{
    return m_ui->emptyLabel->text();
}

void ListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_ui->facetPane->setRoom(height() * 2 / 5);
}

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ListPane::toggleFacets()
{
    m_ui->filterButton->toggle();
}

void ListPane::openFacets(bool open)
{
    m_ui->facetPane->setVisible(open);
    refreshFacets();
    if (open)
        m_ui->facetPane->tree()->setFocus();
    else if (!m_ui->filterButton->hasFocus())
        m_ui->codeList->setFocus();
}

void ListPane::setChoices(const QList<FacetChoice> &choices)
{
    m_model->setChoices(choices);
    m_ui->classFilter->setChoices(choices);
    showRows();
}

void ListPane::showRows()
{
    m_ui->classFilter->setHits(m_model->hits(m_ui->classFilter->registry()));
    refreshFacets();
    m_ui->codeList->verticalScrollBar()->setValue(0);
    refresh();
    const bool kept = m_model->query().isEmpty() && select(m_chosen);
    if (!kept)
        showFirst();
    Q_EMIT rowsChanged();
}

void ListPane::showFirst()
{
    const std::optional<UnknownNumber> unknown =
        m_model->rowCount() == 0 ? unknownNumber(m_catalog, m_model->query()) : std::nullopt;
    const int standIn = unknown && unknown->countsAs ? m_catalog.indexOf({unknown->registry, *unknown->countsAs}) : -1;
    const int found = m_model->rowCount() > 0 ? m_model->code(0) : standIn;
    if (found < 0) {
        Q_EMIT nothingFound();
        return;
    }
    choose({found});
    Q_EMIT codeFound(found);
}

bool ListPane::select(const QList<int> &codes)
{
    QItemSelection rows;
    for (const int code : codes) {
        if (const int row = m_model->rowOf(code); row >= 0)
            rows.select(m_model->index(row), m_model->index(row));
    }
    m_filling = true;
    QItemSelectionModel *selection = m_ui->codeList->selectionModel();
    // Where the current row is one of them, the arrow keys go on from there.
    if (!rows.contains(selection->currentIndex()))
        selection->setCurrentIndex(rows.value(0).topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    m_ui->codeList->setFirst(rows.value(0).topLeft());
    m_filling = false;
    return !rows.isEmpty();
}

void ListPane::followLink(const QString &link)
{
    if (link == SearchNotice::clearFilters)
        setChoices({});
    else if (const QString query = QueryLink::query(link); !query.isEmpty())
        Q_EMIT querySuggested(query);
    else
        Q_EMIT codeSuggested(link.toInt());
}

void ListPane::refreshFacets()
{
    // Counting them is for those who look at them; what is chosen is said in any case.
    if (m_ui->facetPane->isVisibleTo(this) || !m_model->choices().isEmpty())
        m_ui->facetPane->setGroups(m_model->facets(), m_model->choices());
}

void ListPane::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    const SearchNotice notice(m_catalog, m_model->query(), m_language);
    m_ui->listStack->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->listPage);
    m_ui->emptyLabel->setText(empty ? notice.insteadOfRows(m_text, m_model->hitsInAll()) : QString());
    m_ui->noticeLabel->setText(empty ? QString() : notice.aboveRows());
    m_ui->noticeLabel->setVisible(!m_ui->noticeLabel->text().isEmpty());
    refreshChosen();
}

void ListPane::refreshChosen()
{
    m_ui->filterButton->setIcon(glyphIcon(Glyph::Filter));
    QStringList chosen;
    const bool factChosen = std::any_of(m_model->choices().begin(), m_model->choices().end(),
        [](const FacetChoice &choice) { return choice.isFact() || choice.codeClass.isEmpty(); });
    if (factChosen || m_model->choices().size() > 1)
        chosen = m_ui->facetPane->chosenTexts();
    m_ui->chosenLabel->setVisible(!chosen.isEmpty());
    m_ui->clearButton->setVisible(!chosen.isEmpty());
    m_ui->chosenLabel->setText(chosen.join(u" · "_s));
}

} // namespace Kotae
