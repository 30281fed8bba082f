// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchhelp.h"

#include "searchexamples.h"
#include "ui_searchhelp.h"

#include <QEvent>

namespace Kotae {

SearchHelp::SearchHelp(QWidget *parent) : QFrame(parent, Qt::Popup), m_ui(std::make_unique<Ui::SearchHelp>())
{
    m_ui->setupUi(this);
    connect(m_ui->syntaxLabel, &QLabel::linkActivated, this, [this](const QString &link) {
        hide();
        Q_EMIT exampleChosen(QueryLink::query(link));
    });
    refresh();
}

SearchHelp::~SearchHelp() = default;

void SearchHelp::openBelow(const QWidget &widget)
{
    adjustSize();
    move(widget.mapToGlobal(QPoint(0, widget.height() + 2)));
    show();
    m_ui->syntaxLabel->setFocus();
}

void SearchHelp::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SearchHelp::refresh()
{
    m_ui->syntaxLabel->setText(SearchExamples::table());
}

} // namespace Kotae
