// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "ladderobject.h"

#include "articlebuilder.h"
#include "articlesamples.h"
#include "pagecolours.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPointer>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextImageFormat>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QPalette samplePalette()
{
    QPalette palette(Qt::lightGray);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

QTextImageFormat imageNamed(const QString &name)
{
    QTextImageFormat format;
    format.setName(name);
    return format;
}

/// A document with an article in it, as the window shows it.
class Page {
public:
    explicit Page(qreal width) : m_object(new LadderObject(&m_document)) { m_document.setTextWidth(width); }

    void show(const Article &article)
    {
        m_object->setLadders(laddersOf(article), samplePalette());
        m_document.setHtml(toHtml(article, htmlStyle(samplePalette(), 10)));
    }

    QTextDocument &document() { return m_document; }
    LadderObject &object() { return *m_object; }

    QSizeF sizeOf(const QString &name) { return m_object->intrinsicSize(&m_document, 0, imageNamed(name)); }

    /// The names of all images, in their order.
    QStringList images() const
    {
        QStringList names;
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
                if (fragment.fragment().charFormat().isImageFormat())
                    names.append(fragment.fragment().charFormat().toImageFormat().name());
            }
        }
        return names;
    }

    /// How many pixels a ladder's image draws in a colour.
    qsizetype pixels(const QString &name, const QColor &colour)
    {
        QImage image(600, 900, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_object->drawObject(&painter, QRectF(image.rect()), &m_document, 0, imageNamed(name));
        painter.end();
        return count(image, colour);
    }

    /// How many pixels the whole page draws in a colour.
    qsizetype pixels(const QColor &colour)
    {
        QImage image(m_document.size().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_document.drawContents(&painter);
        painter.end();
        return count(image, colour);
    }

private:
    static qsizetype count(const QImage &image, const QColor &colour)
    {
        qsizetype found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixel(x, y) == colour.rgb() ? 1 : 0;
        }
        return found;
    }

    QTextDocument m_document;
    LadderObject *m_object;
};

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
        Page page(700);
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
        Page page(900);
        page.show(comparison(301, 487));
        QCOMPARE(page.images(), (QStringList{u"ladder:0/2"_s, u"ladder:1/2"_s}));
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
        Page page(300);
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
        Page page(900);
        page.show(article(487));
        const QSizeF wide = page.sizeOf(u"ladder:0"_s);
        page.document().setTextWidth(200);
        const QSizeF narrow = page.sizeOf(u"ladder:0"_s);
        QVERIFY(narrow.height() > wide.height());
        QVERIFY(page.document().size().height() > narrow.height());
    }

    void sizeFollowsTheFont()
    {
        Page page(900);
        page.show(article(487));
        const QSizeF before = page.sizeOf(u"ladder:0"_s);
        QFont font = page.document().defaultFont();
        font.setPointSizeF(font.pointSizeF() * 2);
        page.document().setDefaultFont(font);
        QVERIFY(page.sizeOf(u"ladder:0"_s).height() > before.height() * 1.5);
    }

    void noTextWidth()
    {
        Page page(-1);
        page.show(article(487));
        QVERIFY(page.sizeOf(u"ladder:0"_s).width() > 300);
        QVERIFY(page.sizeOf(u"ladder:0/2"_s).width() > 300);
    }

    void staysRegistered()
    {
        Page page(600);
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
                 "ladder:0/", "ladder:0/0", "ladder:0/-1", "ladder:0/x", "ladder:0/1/1", "ladder:99999999999", "other:0",
                 "https://example.org/0", "file:///etc/hostname"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void unknownNames()
    {
        QFETCH(QString, name);
        Page page(600);
        page.show(article(487));
        QCOMPARE(page.object().ladderOf(imageNamed(name)), nullptr);
        QCOMPARE(page.sizeOf(name), QSizeF(0, 0));
        QCOMPARE(page.pixels(name, Qt::white), 600 * 900);
    }

    void noImage()
    {
        Page page(600);
        page.show(article(487));
        QCOMPARE(page.object().ladderOf(QTextCharFormat()), nullptr);
        QCOMPARE(page.object().intrinsicSize(&page.document(), 0, QTextCharFormat()), QSizeF(0, 0));
    }
};

QTEST_MAIN(LadderObjectTest)
#include "ladderobjecttest.moc"
