// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"
#include "request.h"

namespace Kotae {

/// The bytes of an article in a format other than JSON. HTML and PDF need a QGuiApplication, whose font is used.
QByteArray rendered(const Article &article, Format format, Paper paper);

/// Whether a format needs a QGuiApplication.
bool needsFonts(Format format);

} // namespace Kotae
