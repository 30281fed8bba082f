// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "article.h"

namespace Kotae {

/// An article as Markdown (CommonMark with the tables of GitHub): what tickets and chats take.
QString toMarkdown(const Article &article);

} // namespace Kotae
