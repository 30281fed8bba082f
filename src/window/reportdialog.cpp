// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "reportdialog.h"

#include "ui_reportdialog.h"

#include <QPushButton>

namespace Kotae {

ReportDialog::ReportDialog(const QString &report, QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ReportDialog>())
{
    m_ui->setupUi(this);
    m_ui->reportText->setPlainText(report);
    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({});
    QPushButton *copy = m_ui->buttons->addButton(tr("&Copy"), QDialogButtonBox::AcceptRole);
    copy->setObjectName(QStringLiteral("copyButton"));
    copy->setDefault(true);
    copy->setFocus();
}

ReportDialog::~ReportDialog() = default;

} // namespace Kotae
