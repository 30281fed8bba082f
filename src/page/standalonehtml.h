// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

#include <QFont>

namespace Kotae {

/// An article as a web page in one file: light, readable without scripts or network, its ladders drawn as SVG in it.
QString toStandaloneHtml(const Article &article, const QFont &font);

} // namespace Kotae
