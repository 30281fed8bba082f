// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchhelp.h"

#include "ui_searchhelp.h"

#include <QEvent>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

QString link(const QString &query)
{
    return u"<a href=\"%1\" style=\"text-decoration: none\">%2</a>"_s.arg(
        QString::fromLatin1(query.toUtf8().toPercentEncoding()), query.toHtmlEscaped());
}

QString row(const QStringList &queries, const QString &meaning)
{
    QStringList links;
    for (const QString &query : queries)
        links.append(link(query));
    return u"<tr><td style=\"padding: 2px 18px 2px 0\">%1</td><td style=\"padding: 2px 0\">%2</td></tr>"_s.arg(
        links.join(u"&nbsp;&nbsp; "_s), meaning.toHtmlEscaped());
}

} // namespace

SearchHelp::SearchHelp(QWidget *parent) : QFrame(parent, Qt::Popup), m_ui(std::make_unique<Ui::SearchHelp>())
{
    m_ui->setupUi(this);
    connect(m_ui->syntaxLabel, &QLabel::linkActivated, this, [this](const QString &query) {
        hide();
        Q_EMIT exampleChosen(QUrl::fromPercentEncoding(query.toLatin1()));
    });
    refresh();
}

SearchHelp::~SearchHelp() = default;

void SearchHelp::openBelow(const QWidget &widget)
{
    adjustSize();
    move(widget.mapToGlobal(QPoint(0, widget.height() + 2)));
    show();
    m_ui->syntaxLabel->setFocus();
}

void SearchHelp::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void SearchHelp::refresh()
{
    QString rows;
    rows += row({u"487"_s, u"48"_s}, tr("a code, or how it begins"));
    rows += row({u"caller hung up"_s, u"話し中"_s, u"hanashichuu"_s},
        tr("words of a name, symptom, header or text; Japanese also in romaji"));
    rows += row({u"SIP/2.0 486 Busy Here"_s}, tr("a status line, a Reason header, a line of a log"));
    rows += row({u"4xx"_s, u"480-489"_s}, tr("a class, a range of numbers"));
    rows += row({u"header:Retry-After"_s, u"method:INVITE"_s}, tr("codes that may carry a header field, that answer a method"));
    rows += row({u"rfc:4028"_s, u"registry:sip"_s}, tr("codes that a document deals with, of a registry"));
    rows += row({u"\"no answer\""_s}, tr("exactly these words"));
    rows += row({u"busy -everywhere"_s}, tr("without this word"));
    m_ui->syntaxLabel->setText(u"<table cellspacing='0'>"_s + rows + u"</table>"_s);
}

} // namespace Kotae
