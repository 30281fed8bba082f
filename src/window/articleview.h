// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "htmlwriter.h"
#include "link.h"
#include "pageview.h"

namespace Kotae {

class LadderObject;

/// Shows an article. Text can be selected and copied, a flow then becomes words; links to codes are reported, others open in the
/// user's browser. Its actions are in its context menu besides those for text.
class ArticleView : public PageView {
    Q_OBJECT

public:
    /// An article names the keys Alt+1 to Alt+9 beside the codes to compare with.
    static constexpr int mostCompareKeys = 9;

    explicit ArticleView(QWidget *parent = nullptr);

    /// Shows an article from its beginning, or, if it is the same one in another language or look, at the section that was at the
    /// top.
    void setArticle(const Article &article, bool keepPlace = false);

    const Article &article() const { return m_article; }
    /// How far the reader has scrolled.
    int position() const;
    void setPosition(int position);
    /// The anchor of the section at the top of the view; empty above the first one.
    QString sectionAtTop() const;

Q_SIGNALS:
    void linkChosen(const Kotae::Link &link);
    /// A link has come under the mouse or got the keyboard focus, with what is to be said of it; empty if none has it any more.
    void linkPointedAt(const QUrl &address, const QString &hint);
    /// No program has opened the address.
    void openingFailed(const QUrl &address);
    /// Another text is shown, or the same in another look.
    void rendered();

protected:
    void renderAgain() override { renderInPlace(); }
    QMimeData *createMimeDataFromSelection() const override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void render();
    void renderInPlace();
    void fitWidth();
    HtmlStyle::Room room() const;
    void searchLinksFromHere(bool next);
    void followLink(const QUrl &address);

    Article m_article;
    LadderObject *m_ladders;
    HtmlStyle::Room m_room = HtmlStyle::Room::Wide;
    bool m_stale = true; ///< to be rendered when it is seen
};

} // namespace Kotae
