// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "nothingfoundpage.h"

#include "pagecolours.h"
#include "searchexamples.h"
#include "typescale.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Kotae {

NothingFoundPage::NothingFoundPage(QWidget *parent) : PageView(parent)
{
    setObjectName(u"nothingFoundPage"_s);
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl &link) { Q_EMIT linkChosen(QString::fromLatin1(link.toEncoded())); });
    refresh();
}

void NothingFoundPage::setNotice(const QString &notice)
{
    m_notice = notice;
    refresh();
}

void NothingFoundPage::changeEvent(QEvent *event)
{
    PageView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void NothingFoundPage::refresh()
{
    setAccessibleName(tr("Nothing found"));
    document()->setDefaultFont(textFont());
    const qreal notice = TypeScale::points(textPoints(), TypeScale::summary);
    setHtml(u"<div style='font-size: %1pt'>%2</div>"
            "<p style='margin-top: 22px; font-weight: %3; color: %4'>%5</p>%6<p style='color: %4'>%7</p>"_s.arg(
                QString::number(notice), m_notice, QString::number(TypeScale::strong), quietText(palette()).name(),
                tr("What can be searched for").toHtmlEscaped(), SearchExamples::table(),
                tr("F1 shows these examples at any time.").toHtmlEscaped()));
}

} // namespace Kotae
