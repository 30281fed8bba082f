// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "aboutdialog.h"

#include "ui_aboutdialog.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Kotae {

AboutDialog::AboutDialog(const Catalog &catalog, Language language, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    m_ui->buttons->button(QDialogButtonBox::Close)->setIcon({});
    m_ui->versionLabel->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()));
    QStringList registries;
    for (const Registry &registry : catalog.registries()) {
        registries.append(
            tr("%1: as of %2 (%3)").arg(registry.name.in(language), registry.updated, registry.authority.in(language)));
    }
    m_ui->registriesLabel->setText(registries.join(u'\n'));
    m_ui->licencesLabel->setText(
        tr("Kotae is free software under the MIT licence, © 2026 The Kotae authors. It uses Qt %1 under the GNU LGPL 3, "
           "and quotes a few words of the RFCs of the IETF as references.")
            .arg(QLibraryInfo::version().toString()));
}

AboutDialog::~AboutDialog() = default;

} // namespace Kotae
