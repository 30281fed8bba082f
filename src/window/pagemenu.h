// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

class QContextMenuEvent;
class QTextBrowser;

namespace Kotae {

/// Opens the context menu of a page: what Qt offers for text and, over a link whose address is of use elsewhere, for the link;
/// then the actions of the page. By the keyboard it opens at the link that has the focus.
void openPageMenu(QTextBrowser &page, const QContextMenuEvent &event);

} // namespace Kotae
