// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowstyle.h"
#include "pagecolours.h"
#include "palettes.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// What the window's style makes otherwise than Fusion.
class WindowStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new WindowStyle); }

    void paintsTheThumbOfAScrollBar_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<QStyle::State>("state");
        QTest::addColumn<QColor>("colour");
        for (const bool dark : {false, true}) {
            const QPalette palette = dark ? darkPalette() : lightPalette();
            const char *name = dark ? "dark" : "light";
            QTest::addRow("%s", name) << palette << QStyle::State() << outline(palette);
            QTest::addRow("%s, under the mouse", name) << palette << QStyle::State(QStyle::State_MouseOver) << quietText(palette);
            QTest::addRow("%s, pressed", name) << palette << QStyle::State(QStyle::State_Sunken) << palette.color(QPalette::Text);
        }
    }

    void paintsTheThumbOfAScrollBar()
    {
        QFETCH(QPalette, palette);
        QFETCH(QStyle::State, state);
        QStyleOptionSlider bar;
        bar.rect = {0, 0, 12, 200};
        bar.orientation = Qt::Vertical;
        bar.maximum = 300;
        bar.pageStep = 100;
        bar.sliderPosition = 300;
        bar.upsideDown = false;
        bar.palette = palette;
        bar.state = state | QStyle::State_Enabled;
        bar.activeSubControls = QStyle::SC_ScrollBarSlider;
        QImage image(bar.rect.size(), QImage::Format_RGB32);
        QPainter painter(&image);
        QApplication::style()->drawComplexControl(QStyle::CC_ScrollBar, &bar, &painter);
        QTEST(image.pixelColor(6, 175), "colour");
        for (const QPoint &beside : {QPoint(6, 6), QPoint(6, 140), QPoint(1, 175), QPoint(10, 175)})
            QCOMPARE(image.pixelColor(beside), palette.color(QPalette::Base));
    }

    void scrollsByTheMouse()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 300);
        bar.setPageStep(100);
        bar.resize(bar.sizeHint().width(), 200);
        bar.show();
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 20));
        QTest::mouseMove(&bar, QPoint(6, 95));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 95));
        QCOMPARE(bar.value(), 150);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 198));
        QCOMPARE(bar.value(), 250);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 1));
        QCOMPARE(bar.value(), 150);
    }

    /// A box to choose from looks like one for text: one colour, no bevel.
    void paintsBoxesFlat()
    {
        for (const QPalette &palette : {lightPalette(), darkPalette()}) {
            QComboBox box;
            box.setPalette(palette);
            box.resize(100, 34);
            const QImage seen = box.grab().toImage();
            for (int y = 4; y < 30; ++y)
                QCOMPARE(seen.pixelColor(4, y), palette.color(QPalette::Base));
        }
    }

    void leavesAirAroundTheTextOfABox()
    {
        QLineEdit box;
        box.setText(u"487"_s);
        box.resize(box.sizeHint());
        box.show();
        const QImage seen = box.grab().toImage();
        for (int x = 3; x < 6; ++x)
            for (int y = 4; y < box.height() - 4; ++y)
                QCOMPARE(seen.pixelColor(x, y), box.palette().color(QPalette::Base));
        QVERIFY(box.height() >= box.fontMetrics().height() + 10);
    }
};

QTEST_MAIN(WindowStyleTest)
#include "windowstyletest.moc"
