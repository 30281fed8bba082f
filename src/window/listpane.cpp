// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "listpane.h"

#include "codelistmodel.h"
#include "ui_listpane.h"

#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Kotae {

ListPane::ListPane(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_ui(std::make_unique<Ui::ListPane>()), m_model(new CodeListModel(catalog, this))
{
    m_ui->setupUi(this);
    m_ui->codeList->setModel(m_model);
    m_ui->classFilter->setClasses(catalog.size() > 0 ? catalog.registryOf(0).classes : QList<CodeClass>());
    connect(m_ui->codeList, &CodeListView::selectionChosen, this, [this] {
        if (!m_filling)
            Q_EMIT codesChosen(chosenCodes());
    });
    connect(m_ui->codeList, &CodeListView::typed, this, &ListPane::typed);
    connect(m_ui->codeList, &QAbstractItemView::activated, this, &ListPane::activated);
    connect(m_ui->emptyLabel, &QLabel::linkActivated, this, [this](const QString &code) { Q_EMIT codeSuggested(code.toInt()); });
    connect(m_ui->classFilter, &ClassFilter::classChosen, this, [this](const QString &codeClass) {
        m_model->setClassFilter(codeClass);
        showRows();
    });
    showRows();
}

ListPane::~ListPane() = default;

void ListPane::setQuery(const QString &text)
{
    m_filling = true;
    m_model->setQuery(text);
    m_filling = false;
    showRows();
}

void ListPane::setLanguage(Language language)
{
    m_language = language;
    m_model->setLanguage(language);
    m_ui->classFilter->setLanguage(language);
    refresh();
}

bool ListPane::choose(int code)
{
    const int row = m_model->rowOf(code);
    if (row < 0) {
        m_filling = true;
        m_ui->codeList->clearSelection();
        m_filling = false;
        return false;
    }
    m_ui->codeList->setCurrentIndex(m_model->index(row));
    return true;
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

void ListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

void ListPane::showRows()
{
    QList<int> hits;
    if (m_catalog.size() > 0) {
        for (const CodeClass &codeClass : m_catalog.registryOf(0).classes)
            hits.append(m_model->hits(codeClass.id));
    }
    m_ui->classFilter->setHits(hits);
    m_ui->codeList->verticalScrollBar()->setValue(0);
    if (m_model->rowCount() > 0)
        m_ui->codeList->setCurrentIndex(m_model->index(0));
    refresh();
    Q_EMIT rowsChanged();
}

void ListPane::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->listPage);
    m_ui->emptyLabel->setText(empty ? emptyText() : QString());
}

QString ListPane::emptyText() const
{
    const std::optional<UnknownNumber> unknown = unknownNumber(m_catalog, m_model->query());
    if (!unknown)
        return tr("Nothing found for “%1”.").arg(m_model->query().folded.left(60).toHtmlEscaped());
    const QString number = QString::number(unknown->number);
    const Registry *registry = m_catalog.registry(unknown->registry);
    if (!unknown->countsAs)
        return tr("%1 is no code.").arg(number) + u' ' + registry->unknown.outside.in(m_language).join(u' ').toHtmlEscaped();
    const QString counts = QString::number(*unknown->countsAs);
    QString text = tr("%1 is not a registered code. Who does not know it treats it as %2 (%3).")
                       .arg(number, counts, registry->unknown.source.document + u" §"_s + registry->unknown.source.section);
    QStringList links;
    for (const int code : unknown->neighbours)
        links.append(u"<a href='%1'>%2</a>"_s.arg(code).arg(m_catalog.title(code).toHtmlEscaped()));
    if (!links.isEmpty())
        text += u"<p>"_s + tr("Next to it:") + u"<br>"_s + links.join(u"<br>"_s) + u"</p>"_s;
    return text;
}

} // namespace Kotae
