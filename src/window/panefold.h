// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace Kotae {

/// In a window too narrow for the list and the page side by side, shows the one of them that is used: the list while one
/// searches, the page while one reads.
class PaneFold : public QObject {
    Q_OBJECT

public:
    /// The list stands first in the splitter, the page behind it; each passes the focus on to what is used of it.
    explicit PaneFold(QSplitter *splitter);

    void showList() { show(list()); }
    void showPage() { show(page()); }
    bool isFolded() const { return m_folded; }

protected:
    bool eventFilter(QObject *splitter, QEvent *event) override;

private:
    QWidget *list() const;
    QWidget *page() const;
    void show(QWidget *pane);
    void fit();

    QSplitter *m_splitter;
    QWidget *m_used;
    bool m_folded = false;
};

} // namespace Kotae
