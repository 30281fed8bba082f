// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparisonbar.h"

#include "article.h"
#include "glyphicon.h"
#include "ui_comparisonbar.h"

#include <QEvent>

#include <algorithm>

namespace Kotae {

ComparisonBar::ComparisonBar(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ComparisonBar>())
{
    m_ui->setupUi(this);
    using Side = Navigator::Side;
    connect(m_ui->leftCode, &CodeBox::codeChosen, this, [this](int code) { Q_EMIT codeChosen(Side::Left, code); });
    connect(m_ui->rightCode, &CodeBox::codeChosen, this, [this](int code) { Q_EMIT codeChosen(Side::Right, code); });
    connect(m_ui->leftCode, &CodeBox::refused, this, &ComparisonBar::refused);
    connect(m_ui->rightCode, &CodeBox::refused, this, &ComparisonBar::refused);
    connect(m_ui->leftCode, &CodeBox::entered, this, [this] { Q_EMIT entered(Side::Left); });
    connect(m_ui->rightCode, &CodeBox::entered, this, [this] { Q_EMIT entered(Side::Right); });
    connect(m_ui->differencesBox, &QAbstractButton::clicked, this, &ComparisonBar::differencesOnlyChanged);
    connect(m_ui->swapButton, &QAbstractButton::clicked, this, &ComparisonBar::swapRequested);
    connect(m_ui->closeButton, &QAbstractButton::clicked, this, &ComparisonBar::closeRequested);
    refresh();
}

ComparisonBar::~ComparisonBar() = default;

void ComparisonBar::setCatalog(const Catalog &catalog)
{
    m_ui->leftCode->setCatalog(catalog);
    m_ui->rightCode->setCatalog(catalog);
}

void ComparisonBar::setLanguage(Language language)
{
    m_ui->leftCode->setLanguage(language);
    m_ui->rightCode->setLanguage(language);
}

void ComparisonBar::setPlace(const Place &place)
{
    m_ui->leftCode->setCode(place.code, place.other);
    m_ui->rightCode->setCode(place.other, place.code);
    m_ui->swapButton->setEnabled(place.isComparison());
    m_ui->differencesBox->setVisible(place.isComparison());
    fitTexts();
}

void ComparisonBar::setDifferences(int count, bool only)
{
    m_differences = count;
    m_ui->differencesBox->setChecked(only);
    fitTexts();
}

void ComparisonBar::edit(Navigator::Side side)
{
    (side == Navigator::Side::Left ? m_ui->leftCode : m_ui->rightCode)->setFocus(Qt::ShortcutFocusReason);
}

void ComparisonBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTexts();
}

void ComparisonBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fitTexts();
    }
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void ComparisonBar::refresh()
{
    m_ui->swapButton->setIcon(glyphIcon(Glyph::Swap));
    m_ui->closeButton->setIcon(glyphIcon(Glyph::Close));
}

/// What the codes are matters most: where their names have no room, the words of the check box give way.
void ComparisonBar::fitTexts()
{
    //: Of a comparison, with the number of facts that differ
    const QString whole = tr("Differences only (%1)").arg(m_differences);
    const QString mark = markText(FactRow::Mark::Differs) + QString::number(m_differences);
    m_ui->differencesBox->setAccessibleName(whole);
    m_ui->differencesBox->setText(whole);
    const CodeBox &left = *m_ui->leftCode;
    const CodeBox &right = *m_ui->rightCode;
    const int others = layout()->sizeHint().width() - left.sizeHint().width() - right.sizeHint().width();
    if (width() - others < 2 * std::max(left.wholeWidth(), right.wholeWidth()))
        m_ui->differencesBox->setText(mark);
}

} // namespace Kotae
