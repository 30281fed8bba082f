// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

#include <memory>

namespace Kotae {

namespace Ui {
class ReportDialog;
}

/// Shows what somebody needs who is to mend a mistake in the catalog, and says where to take it. Accepted if it is to be copied.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReportDialog(const QString &report, QWidget *parent = nullptr);
    ~ReportDialog() override;

private:
    std::unique_ptr<Ui::ReportDialog> m_ui;
};

} // namespace Kotae
