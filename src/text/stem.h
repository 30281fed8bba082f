// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>
#include <QStringView>

namespace Kotae {

/// What the forms of an English word have in common, good only for comparing: cancel, cancelled, canceling and cancellation give
/// the same, and so do hang and hung. Takes a folded word; one that is too short or not English stays as it is.
QString stemOf(QStringView word);

/// The irregular words of a stem: "hung" and "hanged" for that of "hang".
QStringList irregularForms(const QString &stem);

} // namespace Kotae
