// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "printedarticle.h"

#include "articlesamples.h"
#include "htmlwriter.h"
#include "presentation.h"
#include "standalonehtml.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QString printedBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Every code and document that a text names: what must not get lost on paper.
QSet<QString> namesIn(const QString &text)
{
    static const QRegularExpression name(u"RFC \\d+|(?<![\\d.])[1-6]\\d\\d(?![\\d.])"_s);
    QSet<QString> names;
    for (auto matches = name.globalMatch(text); matches.hasNext();)
        names.insert(matches.next().captured());
    return names;
}

} // namespace

/// Articles as PDF and as a web page, read again with other programs.
class PrintedArticleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdf_data()
    {
        QTest::addColumn<Presentation>("presentation");
        QTest::addColumn<bool>("compared");
        QTest::newRow("article") << Presentation{Language::English} << false;
        QTest::newRow("article in Japanese") << Presentation{Language::Japanese} << false;
        QTest::newRow("comparison") << Presentation{Language::English} << true;
        QTest::newRow("comparison in Japanese") << Presentation{Language::Japanese} << true;
        QTest::newRow("in both languages") << Presentation{Language::Japanese, true} << false;
    }

    void pdf()
    {
        QFETCH(Presentation, presentation);
        QFETCH(bool, compared);
        const Article article = articleFor(shippedCatalog(), place(compared), presentation);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"article.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toPdf(article, QGuiApplication::font(), QPageSize(QPageSize::A4)));
        file.close();

        // Qt writes some kanji as radicals that look the same.
        const QString text = printedBy(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}).normalized(QString::NormalizationForm_KC);
        const QSet<QString> lost = namesIn(plainTextOf(article)) - namesIn(text);
        QVERIFY2(lost.isEmpty(), qUtf8Printable(QStringList(lost.begin(), lost.end()).join(u' ')));
        if (presentation.language == Language::Japanese)
            QVERIFY(text.contains(u"意味"_s) && text.contains(u"[実務]"_s));
        // What keeps words in one line on paper is not in the way of who copies them from there.
        QVERIFY(text.contains(u"Error-Info"_s) && !text.contains(QChar(0x2060)));
        const QStringList fonts = printedBy(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QString &font : fonts)
            QVERIFY2(font.contains(QRegularExpression(u" yes +\\w+ +\\w+ +\\d+ +\\d+$"_s)), qUtf8Printable(font));
    }

    void pages_data()
    {
        QTest::addColumn<Presentation>("presentation");
        QTest::addColumn<bool>("compared");
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QStringList>("follows");

        const Presentation english{Language::English};
        const Presentation japanese{Language::Japanese};
        const QStringList ladder{u"INVITE"_s, u"100 Trying"_s, u"487 Request Terminated"_s};
        QTest::newRow("ladder") << english << false << u"In a call flow"_s << ladder;
        QTest::newRow("ladder in Japanese") << japanese << false << u"シーケンス例"_s << ladder;
        QTest::newRow("ladders of a comparison")
            << english << true << u"In a call flow"_s << ladder + QStringList{u"301 Moved"_s};
        QTest::newRow("in both languages") << Presentation{Language::English, true} << true << u"シーケンス例"_s << ladder;
        QTest::newRow("head of the facts") << english << true << u"If not known, treated as"_s
                                           << QStringList{u"301 Moved Permanently"_s, u"487 Request Terminated"_s};
    }

    /// What belongs to a heading is on its page, and what heads a table on each page of it.
    void pages()
    {
        QFETCH(Presentation, presentation);
        QFETCH(bool, compared);
        QFETCH(QString, heading);
        QFETCH(QStringList, follows);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"article.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(toPdf(
            articleFor(shippedCatalog(), place(compared), presentation), QGuiApplication::font(), QPageSize(QPageSize::A4)));
        file.close();
        const QString text = printedBy(u"pdftotext"_s, {u"-layout"_s, file.fileName(), u"-"_s});
        const QStringList pages = text.normalized(QString::NormalizationForm_KC).split(u'\f').filter(heading);
        QCOMPARE(pages.size(), 1);
        for (const QString &each : follows)
            QVERIFY2(pages.first().contains(each), qUtf8Printable(each));
    }

    void paper_data()
    {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << QPageSize::A4 << u"595 x 842"_s;
        QTest::newRow("Letter") << QPageSize::Letter << u"612 x 792"_s;
    }

    void paper()
    {
        QFETCH(QPageSize::PageSizeId, paper);
        QFETCH(QString, size);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"article.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Article article = articleFor(shippedCatalog(), place(true), {});
        file.write(toPdf(article, QGuiApplication::font(), QPageSize(paper)));
        file.close();
        QVERIFY(printedBy(u"pdfinfo"_s, {file.fileName()}).contains(size));
        QVERIFY(printedBy(u"pdfimages"_s, {u"-list"_s, file.fileName()}).split(u'\n', Qt::SkipEmptyParts).size() <= 2);
    }

    void webPage()
    {
        const QString html =
            toStandaloneHtml(articleFor(shippedCatalog(), place(true), {Language::Japanese}), QGuiApplication::font());
        QVERIFY(html.startsWith(u"<!DOCTYPE html>"));
        QVERIFY(html.contains(u"<html lang='ja'>"));
        QCOMPARE(html.count(u"<svg"), 2);
        QVERIFY(!html.contains(u"ladder:") && !html.contains(u"<?xml") && !html.contains(u"Alt+"));
    }

private:
    static Place place(bool compared)
    {
        const auto sip = [](int number) { return shippedCatalog().indexOf({u"sip"_s, number}); };
        return compared ? Place{sip(301), sip(487)} : Place{sip(487)};
    }

    static QString plainTextOf(const Article &article)
    {
        QTextDocument document;
        document.setHtml(toHtml(article, {}));
        return document.toPlainText();
    }
};

QTEST_MAIN(PrintedArticleTest)
#include "printedarticletest.moc"
