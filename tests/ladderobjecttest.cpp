// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderpage.h"

#include "articlesamples.h"
#include "codearticle.h"
#include "comparisonarticle.h"
#include "pagecolours.h"

#include <QAbstractTextDocumentLayout>
#include <QPointer>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

int sip(int number)
{
    return shippedCatalog().indexOf({u"sip"_s, number});
}

Article article(int number)
{
    return articleOf(shippedCatalog(), sip(number), Wording(Language::English));
}

Article comparison(int left, int right)
{
    return comparisonOf(shippedCatalog(), sip(left), sip(right), Wording(Language::English));
}

} // namespace

class LadderObjectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The colour of its class is in the number at the top, and once more in the deciding arrows of the ladder.
    void rendersTheLadder()
    {
        LadderPage page(700);
        page.show(article(487));
        QCOMPARE(page.images(), QStringList{u"ladder:0/1"_s});
        const QColor amber = slotColour(u"amber"_s, samplePalette());
        const qsizetype whole = page.pixels(amber);
        QVERIFY(page.pixels(u"ladder:0/1"_s, amber) > 100);
        page.object().setLadders({}, samplePalette());
        QVERIFY2(page.pixels(amber) < whole - 100, "the ladder is not in the page");
    }

    void rendersBothLaddersOfAComparison()
    {
        LadderPage page(900);
        page.show(comparison(301, 487));
        QCOMPARE(page.images(), (QStringList{u"ladder:0/2/1"_s, u"ladder:1/2/0"_s}));
        QVERIFY(page.pixels(u"ladder:0/2"_s, slotColour(u"violet"_s, samplePalette())) > 100);
        QVERIFY(page.pixels(u"ladder:1/2"_s, slotColour(u"amber"_s, samplePalette())) > 100);
        QCOMPARE(page.pixels(u"ladder:0/2"_s, slotColour(u"amber"_s, samplePalette())), 0);
    }

    void sizeFollowsTheTextWidth_data()
    {
        QTest::addColumn<bool>("compared");
        QTest::addColumn<qreal>("share");

        QTest::newRow("one code") << false << 1.0;
        QTest::newRow("two codes") << true << 0.5;
    }

    void sizeFollowsTheTextWidth()
    {
        QFETCH(bool, compared);
        QFETCH(qreal, share);
        LadderPage page(300);
        page.show(compared ? comparison(301, 487) : article(487));
        const QString name = page.images().first();
        for (const int width : {320, 440, 360}) {
            page.document().setTextWidth(width);
            const qreal available = (width - 2 * page.document().documentMargin()) * share;
            QVERIFY(page.sizeOf(name).width() <= available);
            QVERIFY(page.sizeOf(name).width() > available - 20);
            QVERIFY2(page.document().size().width() <= width, "the page is wider than its text");
        }
    }

    /// Narrower ladders break their texts and are higher, and the page with them.
    void heightFollowsTheWidth()
    {
        LadderPage page(900);
        page.show(article(487));
        const QSizeF wide = page.sizeOf(u"ladder:0"_s);
        page.document().setTextWidth(200);
        const QSizeF narrow = page.sizeOf(u"ladder:0"_s);
        QVERIFY(narrow.height() > wide.height());
        QVERIFY(page.document().size().height() > narrow.height());
    }

    void sizeFollowsTheFont()
    {
        LadderPage page(900);
        page.show(article(487));
        const QSizeF before = page.sizeOf(u"ladder:0"_s);
        QFont font = page.document().defaultFont();
        font.setPointSizeF(font.pointSizeF() * 2);
        page.document().setDefaultFont(font);
        QVERIFY(page.sizeOf(u"ladder:0"_s).height() > before.height() * 1.5);
    }

    void noTextWidth()
    {
        LadderPage page(-1);
        page.show(article(487));
        QVERIFY(page.sizeOf(u"ladder:0"_s).width() > 300);
        QVERIFY(page.sizeOf(u"ladder:0/2"_s).width() > 300);
    }

    void staysRegistered()
    {
        LadderPage page(600);
        for (const int number : {487, 301, 100}) {
            page.show(article(number));
            QCOMPARE(page.document().documentLayout()->handlerForObject(QTextFormat::ImageObject), &page.object());
            QCOMPARE(page.images().size(), 1);
            QCOMPARE(page.object().ladderOf(imageNamed(u"ladder:0/1"_s))->steps, laddersOf(article(number)).first().steps);
        }
        page.document().clear();
        QCOMPARE(page.document().documentLayout()->handlerForObject(QTextFormat::ImageObject), &page.object());
    }

    void diesWithItsDocument()
    {
        auto document = std::make_unique<QTextDocument>();
        const QPointer<LadderObject> object = new LadderObject(document.get());
        document.reset();
        QVERIFY(object.isNull());
    }

    void unknownNames_data()
    {
        QTest::addColumn<QString>("name");

        for (const char *name : {"", "ladder", "ladder:", "ladder:1", "ladder:99/1", "ladder:-1", "ladder:x", "ladder:0x",
                 "ladder:0/", "ladder:0/0", "ladder:0/-1", "ladder:0/x", "ladder:0/1/1/1", "ladder:99999999999", "other:0",
                 "https://example.org/0", "file:///etc/hostname"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void unknownNames()
    {
        QFETCH(QString, name);
        LadderPage page(600);
        page.show(article(487));
        QCOMPARE(page.object().ladderOf(imageNamed(name)), nullptr);
        QCOMPARE(page.sizeOf(name), QSizeF(0, 0));
        QCOMPARE(page.pixels(name, Qt::white), 600 * 900);
    }

    void noImage()
    {
        LadderPage page(600);
        page.show(article(487));
        QCOMPARE(page.object().ladderOf(QTextCharFormat()), nullptr);
        QCOMPARE(page.object().intrinsicSize(&page.document(), 0, QTextCharFormat()), QSizeF(0, 0));
    }
};

QTEST_MAIN(LadderObjectTest)
#include "ladderobjecttest.moc"
