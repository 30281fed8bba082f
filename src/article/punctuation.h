// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"

namespace Kotae {

/// A label before what it names: "Kind: final", 「種別：最終応答」.
QString labelled(const QString &label, const QString &text, Language language);

/// A text with a remark behind it in brackets: "final (practice)", 「最終応答（実務）」.
QString withRemark(const QString &text, const QString &remark, Language language);

/// A text and its translation in a line; only the text if there is none.
QString inBoth(const QString &text, const QString &translation);

} // namespace Kotae
