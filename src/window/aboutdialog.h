// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

#include <QDialog>

#include <memory>

namespace Kotae {

namespace Ui {
class AboutDialog;
}

/// The version, the dates of the registry data and the licences.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    AboutDialog(const Catalog &catalog, Language language, QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace Kotae
