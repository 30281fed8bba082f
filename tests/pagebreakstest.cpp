// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pagebreaks.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF page(100, 100);

/// A paragraph of lines that are 10 high.
PagePart paragraph(int lines, bool withNext = false)
{
    PagePart part{0, lines * 10.0, {{0, {}}}, withNext};
    for (int line = 0; line < lines; ++line)
        part.columns[0].lines.append({line * 10.0, line * 10.0 + 10});
    return part;
}

PagePart row(qreal height, int head = -1)
{
    return {0, height, {{0, {{0, height}}}}, false, head};
}

/// The parts one below the other.
QList<PagePart> stacked(QList<PagePart> parts)
{
    qreal y = 0;
    for (PagePart &part : parts) {
        const qreal height = part.height();
        part.top = y;
        for (PagePart::Column &column : part.columns) {
            for (PagePart::Line &line : column.lines) {
                line.top += y;
                line.bottom += y;
            }
        }
        y += height;
        part.bottom = y;
    }
    return parts;
}

} // namespace

Q_DECLARE_METATYPE(QList<Kotae::PagePart>)

class PageBreaksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tops_data()
    {
        QTest::addColumn<QList<PagePart>>("parts");
        QTest::addColumn<QList<qreal>>("tops");
        using Parts = QList<PagePart>;
        using Tops = QList<qreal>;

        QTest::newRow("nothing") << Parts() << Tops{0};
        QTest::newRow("one page") << stacked({paragraph(4), paragraph(6)}) << Tops{0};
        QTest::newRow("between paragraphs") << stacked({paragraph(9), paragraph(1), paragraph(9)}) << Tops{0, 100};
        QTest::newRow("between lines") << stacked({paragraph(5), paragraph(9)}) << Tops{0, 100};
        QTest::newRow("a low part stays whole") << stacked({row(95), row(15), row(60)}) << Tops{0, 95};
        QTest::newRow("a heading goes along") << stacked({row(80), paragraph(1, true), row(15), row(60)}) << Tops{0, 80};
        QTest::newRow("two headings") << stacked({row(70), paragraph(1, true), paragraph(1, true), row(15), row(60)})
                                      << Tops{0, 70};
        QTest::newRow("not a few rows only") << stacked(Parts(11, row(10))) << Tops{0, 80};
        QTest::newRow("no half empty page for that") << stacked({row(40), row(60), row(10)}) << Tops{0, 100};
        QTest::newRow("too high for a page") << stacked({row(250)}) << Tops{0, 100, 200};
    }

    void tops()
    {
        QFETCH(QList<PagePart>, parts);
        QFETCH(QList<qreal>, tops);
        QList<qreal> found;
        for (const PrintedPage &each : pagesOf(parts, page))
            found.append(each.top);
        QCOMPARE(found, tops);
    }

    /// No line is cut, and none is lost: what a page does not show of a column begins the next one.
    void columnsEndWhereTheirLinesDo()
    {
        PagePart part{0, 120, {{0, {}}, {50, {}}}};
        for (int line = 0; line < 12; ++line) {
            part.columns[0].lines.append({line * 10.0, line * 10.0 + 10});
            part.columns[1].lines.append({line * 10.0 + 4, line * 10.0 + 14});
        }
        const QList<PrintedPage> pages = pagesOf(stacked({part, row(60)}), QSizeF(100, 98));
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[0].strips, (QList<QRectF>{{0, 0, 50, 90}, {50, 0, 50, 94}}));
        QCOMPARE(pages[1].top, 90.0);
        QCOMPARE(pages[1].strips.first().top(), 90.0);
        QCOMPARE(pages[1].strips.last().top(), 94.0);
    }

    /// A column that is shorter than the page ends with the longer one, and with it what is drawn behind both.
    void shortColumn()
    {
        PagePart part{0, 150, {{0, {{0, 10}}}, {50, {}}}};
        for (int line = 0; line < 15; ++line)
            part.columns[1].lines.append({line * 10.0, line * 10.0 + 10});
        const QList<PrintedPage> pages = pagesOf({part}, page);
        QCOMPARE(pages.size(), 2);
        for (const QRectF &strip : pages[0].strips)
            QCOMPARE(strip.bottom(), 100.0);
    }

    void headsAreRepeated()
    {
        const QList<PrintedPage> pages =
            pagesOf(stacked({row(40), paragraph(1, true), row(30, 1), row(30, 1), row(30, 1), row(30, 1), row(30, 1)}), page);
        QCOMPARE(pages.size(), 3);
        QVERIFY(pages[0].head.isEmpty());
        for (const PrintedPage &each : pages.sliced(1)) {
            QCOMPARE(each.head, QRectF(0, 40, 100, 10));
            QVERIFY(each.strips.first().height() <= 90);
        }
    }

    /// On the page where the table begins, or where all of it goes, its head is not shown twice.
    void headsAreNotDoubled()
    {
        const QList<PrintedPage> pages = pagesOf(stacked({row(80), paragraph(1, true), row(30, 1), row(30, 1)}), page);
        QCOMPARE(pages.size(), 2);
        QCOMPARE(pages[1].top, 80.0);
        QVERIFY(pages[1].head.isEmpty());
    }
};

QTEST_APPLESS_MAIN(PageBreaksTest)
#include "pagebreakstest.moc"
