// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "readingpane.h"

#include "articlebuilder.h"
#include "glyphicon.h"
#include "textwriter.h"
#include "ui_readingpane.h"

namespace Kotae {

ReadingPane::ReadingPane(const Catalog &catalog, Language language, QWidget *parent)
    : QWidget(parent), m_catalog(catalog), m_ui(std::make_unique<Ui::ReadingPane>()), m_wording(language)
{
    m_ui->setupUi(this);
    m_ui->comparisonBar->hide();
    connect(m_ui->swapButton, &QAbstractButton::clicked, this, &ReadingPane::swap);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &ReadingPane::closeRequested);
    connect(m_ui->article, &ArticleView::linkChosen, this, &ReadingPane::linkChosen);
    refresh();
}

ReadingPane::~ReadingPane() = default;

void ReadingPane::show(const Place &place)
{
    if (place == m_place || place.isEmpty())
        return;
    m_place = place;
    render(false);
    refresh();
    Q_EMIT placeChanged(m_place);
}

void ReadingPane::setLanguage(Language language)
{
    m_wording = Wording(language);
    render(true);
    refresh();
}

void ReadingPane::setZoom(int percent)
{
    m_ui->article->setZoom(percent);
}

ArticleView *ReadingPane::view() const
{
    return m_ui->article;
}

QString ReadingPane::title() const
{
    const auto titleOf = [&](int code) {
        const QString title = m_catalog.title(code);
        return m_wording.language() == Language::Japanese ? title + u'（' + m_catalog.gloss(code) + u'）' : title;
    };
    if (m_place.isComparison())
        return tr("%1 and %2").arg(titleOf(m_place.code), titleOf(m_place.other));
    return m_place.isEmpty() ? QString() : titleOf(m_place.code);
}

QString ReadingPane::plainText() const
{
    return toPlainText(m_ui->article->article());
}

void ReadingPane::swap()
{
    if (m_place.isComparison())
        show({m_place.other, m_place.code});
}

void ReadingPane::closeComparison()
{
    if (m_place.isComparison())
        show({m_place.code});
}

void ReadingPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        refresh();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ReadingPane::render(bool keepPlace)
{
    if (m_place.isEmpty())
        return;
    m_ui->article->setArticle(m_place.isComparison() ? comparisonOf(m_catalog, m_place.code, m_place.other, m_wording)
                                                     : articleOf(m_catalog, m_place.code, m_wording),
        keepPlace);
}

void ReadingPane::refresh()
{
    m_ui->comparisonBar->setVisible(m_place.isComparison());
    m_ui->swapButton->setIcon(glyphIcon(Glyph::Swap));
    m_ui->closeButton->setIcon(glyphIcon(Glyph::Close));
    if (m_place.isComparison())
        m_ui->comparisonLabel->setText(
            tr("%1 compared with %2").arg(m_catalog.number(m_place.code)).arg(m_catalog.number(m_place.other)));
    m_ui->article->setAccessibleName(m_place.isComparison() ? tr("Comparison") : tr("Article"));
}

} // namespace Kotae
