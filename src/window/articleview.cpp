// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "articleview.h"

#include "clipboarddata.h"
#include "documentsections.h"
#include "ladderobject.h"
#include "pagecolours.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMimeData>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextDocumentFragment>

namespace Kotae {

namespace {

/// Longer lines are hard to read: an article grows to about this many characters, a comparison to twice as many.
constexpr int widestColumn = 100;
/// Below this many characters two columns are too narrow.
constexpr int narrowestComparison = 78;
/// Below this many there is no room for labels beside what they name.
constexpr int narrowestTable = 50;

} // namespace

ArticleView::ArticleView(QWidget *parent) : PageView(parent), m_ladders(new LadderObject(document()))
{
    // A scroll bar that comes and goes would lay the document out twice.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    connect(this, &QTextBrowser::anchorClicked, this, &ArticleView::followLink);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &address) { Q_EMIT linkPointedAt(address, {}); });
}

void ArticleView::setArticle(const Article &article, bool keepPlace)
{
    m_article = article;
    if (keepPlace) {
        renderInPlace();
        return;
    }
    render();
    verticalScrollBar()->setValue(0);
}

int ArticleView::position() const
{
    return verticalScrollBar()->value();
}

void ArticleView::setPosition(int position)
{
    document()->documentLayout()->blockBoundingRect(document()->lastBlock()); // lays out what lies below
    verticalScrollBar()->setValue(position);
}

QString ArticleView::sectionAtTop() const
{
    return sectionAt(cursorForPosition(QPoint(viewport()->width() / 4, 0)).block());
}

QMimeData *ArticleView::createMimeDataFromSelection() const
{
    return clipboardData(textCursor().selection(), *m_ladders).release();
}

void ArticleView::showEvent(QShowEvent *event)
{
    PageView::showEvent(event);
    if (m_stale)
        renderInPlace();
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    PageView::resizeEvent(event);
    if (m_stale || event->size().width() == event->oldSize().width())
        return;
    if (room() != m_room)
        renderInPlace();
    else
        fitWidth();
}

bool ArticleView::focusNextPrevChild(bool next)
{
    searchLinksFromHere(next);
    if (!PageView::focusNextPrevChild(next))
        return false;
    QTextCursor link = textCursor();
    link.setPosition(link.selectionStart() + 1);
    if (const QTextCharFormat format = link.charFormat(); hasFocus() && format.isAnchor())
        Q_EMIT linkPointedAt(QUrl(format.anchorHref()), format.toolTip());
    return true;
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    PageView::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT linkPointedAt({}, {});
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        setPosition(0);
    else if (event->matches(QKeySequence::MoveToEndOfDocument))
        setPosition(document()->size().toSize().height());
    else
        PageView::keyPressEvent(event);
}

void ArticleView::render()
{
    // Its width is not known before it is seen: what is laid out until then is laid out in vain.
    m_stale = !isVisible();
    if (m_stale)
        return;
    m_room = room();
    HtmlStyle style = htmlStyle(palette(), textPoints());
    style.room = m_room;
    style.keys = mostCompareKeys;
    style.wordJoiners = true;
    const QList<Ladder> ladders = laddersOf(m_article);
    m_ladders->setLadders(ladders, palette());
    // What was shown would be laid out again by each change of font and width.
    document()->clear();
    document()->setDefaultFont(textFont());
    fitWidth();
    setHtml(Kotae::toHtml(m_article, style));
    QStringList flows;
    for (const Ladder &ladder : ladders)
        flows.append(ladderInWords(ladder).join(u'\n'));
    setAccessibleDescription(flows.join(u'\n'));
    Q_EMIT rendered();
}

void ArticleView::renderInPlace()
{
    const QString section = sectionAtTop();
    const QTextBlock before = headingOf(*document(), section);
    const qreal offset =
        before.isValid() ? verticalScrollBar()->value() - document()->documentLayout()->blockBoundingRect(before).top() : 0;
    const int place = verticalScrollBar()->value();
    const bool wasSeen = !m_stale;
    render();
    // Qt lays out what is below the window a moment later, and then paints all again; the place to go back to may lie there.
    if (wasSeen)
        document()->pageCount();
    const QTextBlock after = headingOf(*document(), section);
    const bool inSection = place > 0 && after.isValid();
    verticalScrollBar()->setValue(inSection ? int(document()->documentLayout()->blockBoundingRect(after).top() + offset) : place);
}

void ArticleView::fitWidth()
{
    const int characters = isInColumns(m_article) ? 2 * widestColumn : widestColumn;
    const int widest = QFontMetrics(document()->defaultFont()).averageCharWidth() * characters;
    setLineWrapColumnOrWidth(std::min(viewport()->width(), widest));
}

HtmlStyle::Room ArticleView::room() const
{
    const int character = QFontMetrics(font()).averageCharWidth();
    const auto holds = [&](int characters) { return viewport()->width() >= character * characters * zoom() / 100; };
    return holds(narrowestComparison) ? HtmlStyle::Room::Wide
        : holds(narrowestTable)       ? HtmlStyle::Room::Narrow
                                      : HtmlStyle::Room::Tight;
}

/// Qt looks for the next link behind the selection, and from the beginning if there is none. The reader means what he sees.
void ArticleView::searchLinksFromHere(bool next)
{
    if (textCursor().hasSelection() && cursorRect().intersects(viewport()->rect()))
        return;
    QTextCursor cursor = cursorForPosition(QPoint(viewport()->width() / 4, next ? 0 : viewport()->height() - 1));
    if (position() == 0 && next)
        cursor.movePosition(QTextCursor::Start); // nothing lies at the margin
    cursor.movePosition(next ? QTextCursor::NextCharacter : QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
    const int before = position();
    setTextCursor(cursor);
    setPosition(before); // a line that is cut in half would be scrolled to
}

void ArticleView::followLink(const QUrl &address)
{
    if (const std::optional<Link> link = Link::fromString(address.toString()))
        Q_EMIT linkChosen(*link);
    else if (address.scheme() == u"https" && !QDesktopServices::openUrl(address))
        Q_EMIT openingFailed(address);
}

} // namespace Kotae
