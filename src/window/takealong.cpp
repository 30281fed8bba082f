// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "takealong.h"

#include "clipboarddata.h"
#include "markdownwriter.h"
#include "printedarticle.h"
#include "reportdialog.h"
#include "textwriter.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPrinter>
#include <QPrintPreviewDialog>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// "301-487.pdf"
QString fileName(const Catalog &catalog, const Place &place)
{
    QString name = catalog.id(place.code).toString();
    if (place.isComparison())
        name += u'-' + QString::number(catalog.number(place.other));
    return name.replace(u'/', u'-') + u".pdf"_s;
}

} // namespace

TakeAlong::TakeAlong(const Catalog &catalog, Settings &settings, QWidget *window)
    : QObject(window), m_catalog(catalog), m_settings(settings), m_window(window)
{
}

void TakeAlong::setShown(const Place &place, const Presentation &presentation)
{
    m_place = place;
    m_presentation = presentation;
}

void TakeAlong::copyArticle()
{
    const Article copied = article();
    QApplication::clipboard()->setMimeData(clipboardData(copied).release());
    Q_EMIT done(tr("Copied: %1").arg(copied.title));
}

void TakeAlong::copyAs(Form form)
{
    const Article copied = article();
    switch (form) {
    case Form::PlainText:
        copyText(toPlainText(copied), tr("Copied as plain text: %1").arg(copied.title));
        break;
    case Form::Markdown:
        copyText(toMarkdown(copied), tr("Copied as Markdown: %1").arg(copied.title));
        break;
    case Form::Html:
        copyText(toRichText(copied), tr("Copied as HTML: %1").arg(copied.title));
        break;
    }
}

void TakeAlong::copyLink()
{
    const QString link = linkTo(m_catalog, m_place).toString();
    copyText(link, tr("Copied: %1").arg(link));
}

void TakeAlong::copyFilter()
{
    QStringList filters;
    for (const int code : {m_place.code, m_place.other}) {
        const QString filter = code < 0 ? QString() : m_catalog.registryOf(code).filter;
        if (!filter.isEmpty())
            filters.append(filter.arg(m_catalog.number(code)));
    }
    if (filters.isEmpty())
        Q_EMIT done(tr("Wireshark has no filter for this registry."));
    else
        copyText(filters.join(u" || "_s), tr("Copied: %1").arg(filters.join(u" || "_s)));
}

void TakeAlong::reportMistake()
{
    QString text = report(m_place.code);
    if (m_place.isComparison())
        text += u"\n\n"_s + report(m_place.other);
    if (ReportDialog(text, m_window).exec() == QDialog::Accepted)
        copyText(text, tr("Copied. Paste it into an issue in the issue tracker of the project, and say what is wrong."));
}

void TakeAlong::copyAddress(const QUrl &address)
{
    copyText(address.toString(), tr("No browser has opened %1. The address has been copied.").arg(address.toString()));
}

void TakeAlong::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageMargins(QMarginsF(14, 14, 14, 14), QPageLayout::Millimeter);
    printer.setDocName(titleOf(m_catalog, m_place));
    const Article printed = article();
    QPrintPreviewDialog preview(&printer, m_window);
    preview.setObjectName(u"printPreview"_s);
    preview.resize(m_window->size().expandedTo({720, 560}));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
        [&](QPrinter *device) { PrintedArticle(printed, QApplication::font()).print(*device); });
    preview.exec();
}

void TakeAlong::savePdf()
{
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Save as PDF"), fileName(m_catalog, m_place), tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    // Letter where people use it: Qt knows which countries these are.
    const QPageSize page(QPrinter().pageLayout().pageSize());
    const QByteArray pdf = toPdf(article(), QApplication::font(), page);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        Q_EMIT done(tr("Saved: %1").arg(path));
    else
        QMessageBox::warning(m_window, tr("Save as PDF"), tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

Article TakeAlong::article() const
{
    Presentation presentation = m_presentation;
    presentation.language = m_settings.copyLanguage().value_or(presentation.language);
    return articleFor(m_catalog, m_place, presentation);
}

QString TakeAlong::report(int code) const
{
    const Registry &registry = m_catalog.registryOf(code);
    const Source defined = m_catalog.record(code).value_or(Record()).defined;
    return u"Record: %1 %2\nKotae: %3\nRegistry data: %4 of %5\nSource: %6 §%7"_s.arg(m_catalog.id(code).toString(),
        m_catalog.phrase(code), QApplication::applicationVersion(), registry.id, registry.updated, defined.document,
        defined.section);
}

void TakeAlong::copyText(const QString &text, const QString &sentence)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT done(sentence);
}

} // namespace Kotae
