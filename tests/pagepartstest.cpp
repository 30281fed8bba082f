// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pageparts.h"

#include <QTest>
#include <QTextDocument>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal bodySize = 10;

QString heading(const QString &text)
{
    return u"<p><a name='x'></a>%1</p>"_s.arg(text);
}

QString table(int rows, const QString &head = {})
{
    QString html = u"<table>"_s + head;
    for (int row = 0; row < rows; ++row)
        html += u"<tr><td>label</td><td>value</td></tr>"_s;
    return html + u"</table>"_s;
}

} // namespace

class PagePartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void together_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("parts");

        const QString head = u"<thead><tr><td></td><td>487</td></tr></thead>"_s;
        const QString sections = u"<table><tr><td>%1<p>a</p></td></tr><tr><td>b</td></tr><tr><td>c</td></tr></table>"_s;
        QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"--"_s;
        QTest::newRow("heading") << heading(u"Facts"_s) + u"<p>a</p><p>b</p>"_s << u"+--"_s;
        QTest::newRow("small print") << u"<p>a</p><p style='font-size:8pt'>RFC 3261</p>"_s << u"+-"_s;
        QTest::newRow("one row") << heading(u"Facts"_s) + table(1) << u"+-"_s;
        QTest::newRow("rows that all stay together") << heading(u"Facts"_s) + table(4) << u"++++-"_s;
        QTest::newRow("three rows at the beginning, two at the end") << heading(u"Facts"_s) + table(8) << u"+++----+-"_s;
        QTest::newRow("below the head of the columns") << heading(u"Facts"_s) + table(6, head) << u"++++--+-"_s;
        QTest::newRow("sections side by side") << sections.arg(heading(u"Meaning"_s)) << u"---"_s;
    }

    /// A + is a part that must not end a page.
    void together()
    {
        QFETCH(QString, html);
        QFETCH(QString, parts);
        QTextDocument document;
        document.setHtml(html);
        document.setTextWidth(400);
        QString found;
        for (const PagePart &part : pagePartsOf(document, bodySize))
            found += part.withNext ? u'+' : u'-';
        QCOMPARE(found, parts);
    }
};

QTEST_MAIN(PagePartsTest)
#include "pagepartstest.moc"
