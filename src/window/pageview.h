// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QTextBrowser>

namespace Kotae {

/// What the pages of the reading pane have in common: no page opens a link by itself, the text has the size that the reader
/// wants, "/" leads to the search, and the context menu offers what makes sense there, with the actions of the page.
class PageView : public QTextBrowser {
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// The size of the text in percent of the application font.
    void setZoom(int percent);

Q_SIGNALS:
    /// The reader wants to search, by the key /.
    void searchRequested();
    /// Larger or smaller, by Ctrl and the wheel.
    void zoomRequested(int steps);

protected:
    /// Shows the same in another look.
    virtual void renderAgain() = 0;
    int zoom() const { return m_zoom; }
    QFont textFont() const;
    /// The size of that font, for HTML; also of a font whose size is one of pixels.
    qreal textPoints() const;

    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_zoom = 100;
    int m_wheel = 0; ///< how far it was turned since the last step
};

} // namespace Kotae
