// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "benchwindow.h"

#include "articleview.h"
#include "barehtml.h"
#include "readingpane.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Kotae {

PaintWatch::PaintWatch()
{
    qApp->installEventFilter(this);
}

void PaintWatch::finish(const QTextDocument *document)
{
    do {
        m_painted = false;
        QCoreApplication::processEvents();
        // Qt lays out what is seen at once, and the rest when a timer has run down, which would be counted or not by chance.
        if (document)
            document->pageCount();
    } while (m_painted);
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return false;
}

BenchWindow::BenchWindow(const Catalog &catalog, Language language)
    : m_catalog(catalog)
    , m_settings(m_home.filePath(u"kotae.ini"_s))
    , m_languages(language)
    , m_window(catalog, m_settings, m_languages)
    , m_reading(m_window.findChild<ReadingPane *>())
    , m_box(m_window.findChild<QLineEdit *>(u"searchBox"_s))
{
    m_window.show();
    m_watch.finish();
    m_browser.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_browser.resize(m_reading->view()->size());
    m_browser.show();
    m_watch.finish();
}

void BenchWindow::type(const QString &letter)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(m_box, &press);
    m_watch.finish();
}

void BenchWindow::clear()
{
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(m_box, &press);
    m_watch.finish();
}

void BenchWindow::open(const Place &place)
{
    m_window.open(linkTo(m_catalog, place).toString());
    m_watch.finish(m_reading->view()->document());
}

void BenchWindow::trigger(const QString &action)
{
    m_window.findChild<QAction *>(action)->trigger();
    m_watch.finish(m_reading->view()->document());
}

void BenchWindow::showInBrowser(const QString &html)
{
    m_browser.setHtml(html);
    m_watch.finish(m_browser.document());
}

Place BenchWindow::place() const
{
    return m_reading->place();
}

Article BenchWindow::articleOf(const Place &place) const
{
    return articleFor(m_catalog, place, m_reading->presentation());
}

QString BenchWindow::htmlOf(const Place &place) const
{
    return bareHtml(articleOf(place), m_browser.palette(), m_reading->view()->document()->defaultFont().pointSizeF());
}

} // namespace Kotae
