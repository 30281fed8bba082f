// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "linetext.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QFont sampleFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
    font.setPixelSize(20);
    return font;
}

qreal widthOf(const QString &text)
{
    return QFontMetricsF(sampleFont()).horizontalAdvance(text);
}

/// The columns from the left up to the last one that is painted.
int paintedWidth(const LineText &text)
{
    QImage canvas(400, 40, QImage::Format_RGB32);
    canvas.fill(Qt::white);
    QPainter painter(&canvas);
    text.paint(painter, QPointF(0, 0));
    painter.end();
    int width = 0;
    for (int x = 0; x < canvas.width(); ++x) {
        for (int y = 0; y < canvas.height(); ++y)
            width = canvas.pixel(x, y) == qRgb(255, 255, 255) ? width : x + 1;
    }
    return width;
}

} // namespace

class LineTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void room_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qreal>("room");
        QTest::addColumn<int>("shown");

        const QString phrase = u"Request Terminated"_s;
        const QString gloss = u"リクエスト終了"_s;
        const qreal ellipsis = widthOf(u"…"_s);
        QTest::newRow("no end") << phrase << LineText::unlimited << 18;
        QTest::newRow("just enough") << phrase << widthOf(phrase) + 1 << 18;
        QTest::newRow("English") << phrase << widthOf(u"Request Te"_s) + ellipsis + 1 << 10;
        QTest::newRow("Japanese") << gloss << widthOf(u"リクエスト"_s) + ellipsis + 1 << 5;
        QTest::newRow("both") << u"487 "_s + gloss << widthOf(u"487 リク"_s) + ellipsis + 1 << 6;
        QTest::newRow("no room") << phrase << 0.0 << 1;
        QTest::newRow("no text") << QString() << 100.0 << 0;
    }
    void room()
    {
        QFETCH(QString, text);
        QFETCH(qreal, room);
        QFETCH(int, shown);
        const LineText line(text, sampleFont(), room);
        QCOMPARE(line.shown(), shown);
        if (room > 0)
            QVERIFY2(line.width() <= room, qPrintable(u"%1 in %2"_s.arg(line.width()).arg(room)));
        if (room > 0)
            QVERIFY(paintedWidth(line) <= room + 1);
    }

    void widthIsThatOfTheText()
    {
        for (const QString &text : {u"Busy Here"_s, u"話中"_s, u"486 話中 "_s})
            QVERIFY2(std::abs(LineText(text, sampleFont()).width() - widthOf(text)) < 1, qPrintable(text));
    }

    void placesOfLetters()
    {
        const QString text = u"Busy 話中"_s;
        const LineText line(text, sampleFont());
        for (int letter = 0; letter <= text.size(); ++letter)
            QVERIFY2(std::abs(line.xOf(letter) - widthOf(text.left(letter))) < 1.5, qPrintable(QString::number(letter)));
    }

    void paintsAnEllipsis()
    {
        const qreal room = widthOf(u"Request Te"_s);
        const LineText cut(u"Request Terminated"_s, sampleFont(), room);
        QVERIFY(cut.shown() < 10);
        // Its points lie behind the last letter.
        QVERIFY(paintedWidth(cut) > cut.xOf(cut.shown()));
    }
};

QTEST_MAIN(LineTextTest)
#include "linetexttest.moc"
