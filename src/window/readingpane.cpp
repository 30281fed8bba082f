// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "readingpane.h"

#include "nothingfoundpage.h"
#include "ui_readingpane.h"

#include <QShortcut>

namespace Kotae {

namespace {

/// How many facts the codes of a comparison do not agree on.
int differencesIn(const Article &article)
{
    int differences = 0;
    for (const Block &block : article.blocks) {
        const auto *table = std::get_if<FactTable>(&block);
        if (!table || !table->isComparison())
            continue;
        for (const FactRow &row : table->rows)
            differences += row.mark == FactRow::Mark::Differs ? 1 : 0;
    }
    return differences;
}

} // namespace

ReadingPane::ReadingPane(const Catalog &catalog, const Presentation &presentation, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_ui(std::make_unique<Ui::ReadingPane>()), m_presentation(presentation)
{
    m_ui->setupUi(this);
    m_ui->comparisonBar->setCatalog(catalog);
    m_ui->findBar->setPage(m_ui->article);
    m_ui->articleFocus->setPane(m_ui->article);
    connect(m_ui->article, &ArticleView::linkChosen, this, &ReadingPane::linkChosen);
    connect(m_ui->article, &ArticleView::rendered, m_ui->findBar, &FindBar::refresh);
    connect(m_ui->findBar, &FindBar::closed, this, [this] { page()->setFocus(); });
    connectPage(*m_ui->article);
    addCompareKeys();
    refresh();
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::show(const Place &place)
{
    if (place == m_place || place.isEmpty())
        return;
    showArticle();
    m_place = place;
    render(false);
    refresh();
}

void ReadingPane::showNothingFound(const QString &notice)
{
    if (!m_nothingFound)
        m_nothingFound = makeNothingFoundPage();
    m_showsNothing = true;
    m_nothingFound->setNotice(notice);
    refresh();
    m_ui->findBar->leave();
    Q_EMIT pageChanged();
}

void ReadingPane::showArticle()
{
    if (!m_showsNothing)
        return;
    m_showsNothing = false;
    refresh();
    Q_EMIT pageChanged();
}

void ReadingPane::setChoosing(bool choosing)
{
    if (choosing == m_choosing)
        return;
    m_choosing = choosing;
    refresh();
}

void ReadingPane::setPresentation(const Presentation &presentation)
{
    if (presentation == m_presentation)
        return;
    m_presentation = presentation;
    render(true);
    refresh();
}

void ReadingPane::setZoom(int percent)
{
    m_zoom = percent;
    m_ui->article->setZoom(percent);
    if (m_nothingFound)
        m_nothingFound->setZoom(percent);
}

ArticleView *ReadingPane::view() const
{
    return m_ui->article;
}

QWidget *ReadingPane::page() const
{
    return m_showsNothing ? static_cast<QWidget *>(m_nothingFound) : m_ui->article;
}

ComparisonBar *ReadingPane::comparisonBar() const
{
    return m_ui->comparisonBar;
}

FindBar *ReadingPane::findBar() const
{
    return m_ui->findBar;
}

QString ReadingPane::title() const
{
    const auto titleOf = [&](int code) {
        const QString title = m_catalog.title(code);
        const bool japanese = m_presentation.language == Language::Japanese;
        return japanese ? title + u'（' + m_catalog.gloss(code) + u'）' : title;
    };
    if (m_showsNothing)
        return tr("Nothing found");
    if (m_place.isComparison())
        return tr("%1 and %2").arg(titleOf(m_place.code), titleOf(m_place.other));
    return m_place.isEmpty() ? QString() : titleOf(m_place.code);
}

void ReadingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
}

/// Alt+1 compares with the first of the codes that are confused with this one, and so on; the article names the keys.
void ReadingPane::addCompareKeys()
{
    for (int number = 1; number <= ArticleView::mostCompareKeys; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)), this);
        connect(shortcut, &QShortcut::activated, this, [this, number] {
            if (m_showsNothing)
                return;
            const QStringList links = comparisonsOf(m_ui->article->article());
            if (const std::optional<Link> link = Link::fromString(links.value(number - 1)))
                Q_EMIT linkChosen(*link);
        });
    }
}

void ReadingPane::render(bool keepPlace)
{
    if (!m_place.isEmpty())
        m_ui->article->setArticle(articleFor(m_catalog, m_place, m_presentation), keepPlace);
}

void ReadingPane::refresh()
{
    const bool hadFocus = m_ui->article->hasFocus() || (m_nothingFound && m_nothingFound->hasFocus());
    m_ui->article->setVisible(!m_showsNothing);
    if (m_nothingFound) {
        m_nothingFound->setVisible(m_showsNothing);
        m_ui->articleFocus->setPane(page());
    }
    if (hadFocus)
        page()->setFocus();
    const bool compares = m_place.isComparison() && !m_showsNothing;
    m_ui->comparisonBar->setLanguage(m_presentation.language);
    if (compares || m_choosing)
        m_ui->comparisonBar->setPlace(m_place);
    if (compares)
        m_ui->comparisonBar->setDifferences(differencesIn(m_ui->article->article()), m_presentation.differencesOnly);
    m_ui->comparisonBar->setVisible(compares || m_choosing);
    m_ui->article->setAccessibleName(m_place.isComparison() ? tr("Comparison") : tr("Article"));
}

void ReadingPane::connectPage(const PageView &page) const
{
    connect(&page, &PageView::searchRequested, this, &ReadingPane::searchRequested);
    connect(&page, &PageView::zoomRequested, this, &ReadingPane::zoomRequested);
}

NothingFoundPage *ReadingPane::makeNothingFoundPage()
{
    auto *page = new NothingFoundPage(this);
    page->setZoom(m_zoom);
    m_ui->readingLayout->insertWidget(m_ui->readingLayout->indexOf(m_ui->article), page);
    setTabOrder(m_ui->article, page);
    connectPage(*page);
    connect(page, &NothingFoundPage::linkChosen, this, &ReadingPane::noticeLinkChosen);
    return page;
}

} // namespace Kotae
