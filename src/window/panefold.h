// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <functional>

class QSplitter;
class QWidget;

namespace Kotae {

/// In a window too narrow for the list and the page side by side, shows the one of them that is used: the list while one
/// searches, the page while one reads.
class PaneFold : public QObject {
    Q_OBJECT

public:
    /// What takes the focus in a pane, as the pane is at that time.
    using FocusTarget = std::function<QWidget *()>;

    /// The pane of the list stands first in the splitter, that of the page behind it.
    PaneFold(QSplitter &splitter, FocusTarget list, FocusTarget page);

    void showList() { show(m_list); }
    void showPage() { show(m_page); }
    /// Shows the page; where it takes the place of the list it gets the focus too, to be scrolled by keys.
    void read();
    bool isFolded() const { return m_folded; }

protected:
    bool eventFilter(QObject *splitter, QEvent *event) override;

private:
    struct Pane {
        bool hasFocus() const;

        QWidget &pane;
        FocusTarget focus;
    };
    void show(const Pane &used);
    void fit();

    QSplitter &m_splitter;
    const Pane m_list;
    const Pane m_page;
    bool m_reading = false;
    bool m_folded = false;
};

} // namespace Kotae
