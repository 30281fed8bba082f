// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoreApplication>

namespace Kotae {

/// What --help and --version print.
class HelpText {
    Q_DECLARE_TR_FUNCTIONS(Kotae::HelpText)

public:
    static QString help();
    static QString version();

private:
    static QList<QStringList> commands();
    static QList<QStringList> options();
    static QList<QStringList> exitStatuses();
};

} // namespace Kotae
