// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "listpane.h"

#include "codelistmodel.h"
#include "ui_listpane.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// The link of the useful word that leads to all classes.
constexpr auto allClasses = "all"_L1;

/// A query as it is said back: on one line, and not longer than one reads.
QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    const QString line = text.left(10 * longest).simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

} // namespace

ListPane::ListPane(const Catalog &catalog, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_ui(std::make_unique<Ui::ListPane>()), m_model(new CodeListModel(catalog, this))
{
    m_ui->setupUi(this);
    m_ui->codeList->setModel(m_model);
    m_ui->classFilter->setClasses(catalog.size() > 0 ? catalog.registryOf(0).classes : QList<CodeClass>());
    connect(m_ui->codeList, &CodeListView::selectionChosen, this, [this] {
        if (m_filling || chosenCodes().isEmpty())
            return;
        m_chosen = chosenCodes();
        Q_EMIT codesChosen(m_chosen);
    });
    connect(m_ui->codeList, &CodeListView::typed, this, &ListPane::typed);
    connect(m_ui->codeList, &QAbstractItemView::activated, this, &ListPane::activated);
    connect(m_ui->emptyLabel, &QLabel::linkActivated, this, &ListPane::followLink);
    connect(m_ui->classFilter, &ClassFilter::classChosen, this, [this](const QString &codeClass) {
        m_model->setClassFilter(codeClass);
        showRows();
    });
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
    setTabOrder(before, m_ui->codeList);
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
    const bool kept = m_model->query().isEmpty() && select(m_chosen);
    if (!kept && m_model->rowCount() > 0)
        m_ui->codeList->setCurrentIndex(m_model->index(0));
    refresh();
    Q_EMIT rowsChanged();
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
    selection->setCurrentIndex(rows.value(0).topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    m_filling = false;
    return !rows.isEmpty();
}

void ListPane::followLink(const QString &link)
{
    if (link == allClasses)
        m_ui->classFilter->chooseAll();
    else
        Q_EMIT codeSuggested(link.toInt());
}

void ListPane::refresh()
{
    const bool empty = m_model->rowCount() == 0;
    m_ui->listStack->setCurrentWidget(empty ? m_ui->emptyPage : m_ui->listPage);
    m_ui->emptyLabel->setText(empty ? emptyText() : QString());
}

QString ListPane::emptyText() const
{
    if (const std::optional<UnknownNumber> unknown = unknownNumber(m_catalog, m_model->query()))
        return unknownText(*unknown);
    const QString text = shortened(m_text).toHtmlEscaped();
    if (m_model->hitsInAll() == 0)
        return tr("Nothing found for “%1”.").arg(text);
    return tr("Nothing found for “%1” in this class.").arg(text)
        + u"<p><a href='%1'>%2</a></p>"_s.arg(allClasses, tr("%n code(s) in all classes", nullptr, m_model->hitsInAll()));
}

QString ListPane::unknownText(const UnknownNumber &unknown) const
{
    const QString number = QString::number(unknown.number);
    const UnknownNumbers &rule = m_catalog.registry(unknown.registry)->unknown;
    if (!rule.contains(unknown.number))
        return tr("%1 is no code.").arg(number) + u' ' + rule.outside.in(m_language).join(u' ').toHtmlEscaped();
    // Not "is not registered": a catalog need not hold every code.
    QString text = unknown.countsAs
        ? tr("This catalog has no code %1. A receiver that does not know the number treats it as %2 (%3).")
              .arg(number, QString::number(*unknown.countsAs), rule.source.document + u" §"_s + rule.source.section)
        : tr("This catalog has no code %1.").arg(number);
    QStringList links;
    for (const int code : unknown.neighbours)
        links.append(u"<a href='%1'>%2</a>"_s.arg(code).arg(m_catalog.title(code).toHtmlEscaped()));
    if (!links.isEmpty())
        text += u"<p>"_s + tr("Next to it:") + u"<br>"_s + links.join(u"<br>"_s) + u"</p>"_s;
    return text;
}

} // namespace Kotae
