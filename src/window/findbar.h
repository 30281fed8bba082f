// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <memory>

class QTextBrowser;
class QTextCursor;

namespace Kotae {

namespace Ui {
class FindBar;
}

/// Finds words in the page: marks all places, goes from one to the next, and says which of how many it is.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);
    ~FindBar() override;

    /// Must outlive the bar.
    void setPage(QTextBrowser *page);
    /// Shows the bar, ready to type; what is selected in the page is looked for.
    void open();
    /// The next and the previous place; where the bar is closed it opens.
    void findNext();
    void findPrevious();
    /// The page has another text.
    void refresh();
    /// Closes the bar and selects in the page what was found.
    void leave();

Q_SIGNALS:
    /// The bar had the focus, and is closed.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void findFromStart();
    void findAll();
    void goTo(qsizetype place);
    void rememberStart(int position);
    void returnToStart();
    void showMarks();
    void showState();

    std::unique_ptr<Ui::FindBar> m_ui;
    QTextBrowser *m_page = nullptr;
    QList<QTextCursor> m_found;
    qsizetype m_current = -1;
    int m_start = 0; ///< where the search began in the text, and how far the page was scrolled then
    int m_startScroll = 0;
};

} // namespace Kotae
