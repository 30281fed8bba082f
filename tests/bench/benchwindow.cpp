// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "benchwindow.h"

#include "articleview.h"
#include "barehtml.h"
#include "codearticle.h"
#include "comparisonarticle.h"
#include "listpane.h"
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

void PaintWatch::finish()
{
    do {
        m_painted = false;
        QCoreApplication::processEvents();
    } while (m_painted);
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return false;
}

BenchWindow::BenchWindow(const Catalog &catalog, Language language)
    : m_catalog(catalog)
    , m_languages(language)
    , m_window(catalog, m_settings, m_languages)
    , m_list(m_window.findChild<ListPane *>())
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
    m_box->clear();
    m_watch.finish();
}

void BenchWindow::open(int code)
{
    m_list->choose({code});
    m_watch.finish();
}

void BenchWindow::compare(int code, int other)
{
    m_reading->show({code, other});
    m_watch.finish();
}

void BenchWindow::switchLanguage()
{
    m_window.findChild<QAction *>(u"actionSwitchLanguage"_s)->trigger();
    m_watch.finish();
}

void BenchWindow::showInBrowser(const QString &html)
{
    m_browser.setHtml(html);
    m_watch.finish();
}

QString BenchWindow::html(int code, int other) const
{
    const Wording wording(language());
    const Article article = other < 0 ? articleOf(m_catalog, code, wording) : comparisonOf(m_catalog, code, other, wording);
    return bareHtml(article, m_browser.palette(), m_browser.font().pointSizeF());
}

} // namespace Kotae
