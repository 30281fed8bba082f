// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pageview.h"

#include "labelwrap.h"
#include "pagemenu.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QWheelEvent>

namespace Kotae {

PageView::PageView(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(24);
}

void PageView::setZoom(int percent)
{
    m_zoom = percent;
    renderAgain();
}

QFont PageView::textFont() const
{
    return scaledFont(font(), m_zoom / 100.0);
}

qreal PageView::textPoints() const
{
    const QFont text = textFont();
    return text.pointSizeF() > 0 ? text.pointSizeF() : QFontInfo(text).pointSizeF();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    openPageMenu(*this, *event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Slash && event->modifiers() == Qt::NoModifier)
        Q_EMIT searchRequested();
    else
        QTextBrowser::keyPressEvent(event);
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    // Qt's own zoom knows no limits, and the settings would not know of it.
    m_wheel += event->angleDelta().y();
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    m_wheel %= QWheelEvent::DefaultDeltasPerStep;
    if (steps != 0)
        Q_EMIT zoomRequested(steps);
}

void PageView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renderAgain();
}

} // namespace Kotae
