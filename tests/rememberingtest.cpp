// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include "pagecolours.h"

#include <QApplication>
#include <QScrollBar>
#include <QSplitter>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// What one window sets and the next one finds: language, appearance, zoom, geometry; and what becomes of damaged settings.
class RememberingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remembersSizesLanguageAppearanceAndZoom()
    {
        const SettingsFolder folder;
        QList<int> panes;
        {
            const WindowFixture first(folder.file());
            first.window->resize(733, 577);
            auto &splitter = first.find<QSplitter>("splitter");
            dragEdge(splitter, -40);
            panes = splitter.sizes();
            first.action("actionJapanese").trigger();
            first.action("actionDark").trigger();
            first.action("actionZoomIn").trigger();
            first.window->close();
        }
        const WindowFixture second(folder.file());
        QCOMPARE(second.window->size(), QSize(733, 577));
        QCOMPARE(second.find<QSplitter>("splitter").sizes(), panes);
        QCOMPARE(second.languages->language(), Language::Japanese);
        QVERIFY(second.window->windowTitle().contains(u'（'));
        QVERIFY(second.action("actionDark").isChecked());
        QCOMPARE(second.settings->zoom(), 110);
    }

    void startsWithAUsefulSize()
    {
        const SettingsFolder folder;
        const WindowFixture first(folder.file());
        QCOMPARE(first.window->size(), QSize(1180, 780));
        const QList<int> panes = first.find<QSplitter>("splitter").sizes();
        QVERIFY(panes[0] >= 300 && panes[1] > panes[0]);
    }

    void growsTheListWithTheWindowUntilItsEdgeIsMoved()
    {
        const WindowFixture fixture(Language::English, {1920, 1080});
        auto &splitter = fixture.find<QSplitter>("splitter");
        const int wide = splitter.sizes().first();
        QVERIFY(wide > 450);
        fixture.window->resize(1180, 780);
        QVERIFY(splitter.sizes().first() < wide);
        dragEdge(splitter, 60);
        const int moved = splitter.sizes().first();
        fixture.window->resize(1920, 1080);
        QCOMPARE(splitter.sizes().first(), moved);
    }

    void appliesAnAppearance_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << QByteArray("actionDark") << true;
        QTest::newRow("light") << QByteArray("actionLight") << false;
        QTest::newRow("system, which is light here") << QByteArray("actionSystem") << false;
    }

    void appliesAnAppearance()
    {
        QFETCH(QByteArray, action);
        QFETCH(bool, dark);
        const WindowFixture fixture;
        fixture.action(dark ? "actionLight" : "actionDark").trigger();
        fixture.type(u"487"_s);
        fixture.article().verticalScrollBar()->setValue(100);
        fixture.action(action.constData()).trigger();
        QTRY_COMPARE(isDark(fixture.window->palette()), dark);
        QVERIFY(fixture.action(action.constData()).isChecked());
        const QString text = htmlStyle(fixture.article().palette(), 10).text;
        QTRY_VERIFY(fixture.article().document()->toHtml().contains(text, Qt::CaseInsensitive));
        QTRY_COMPARE(fixture.article().verticalScrollBar()->value(), 100);
    }

    void zooms()
    {
        const WindowFixture fixture;
        const auto size = [&] { return fixture.article().document()->defaultFont().pointSizeF(); };
        const qreal normal = size();
        QTest::keyClick(fixture.window.get(), Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(size() > normal);
        QTest::keyClick(fixture.window.get(), Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(fixture.settings->zoom(), 120);
        QTest::keyClick(fixture.window.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(size(), normal);
        QTest::keyClick(fixture.window.get(), Qt::Key_Minus, Qt::ControlModifier);
        QVERIFY(size() < normal);
    }

    void zoomsByTheWheelWithinLimits()
    {
        const WindowFixture fixture;
        turnWheel(fixture, 120);
        QCOMPARE(fixture.settings->zoom(), 110);
        turnWheel(fixture, -60);
        turnWheel(fixture, -60);
        QCOMPARE(fixture.settings->zoom(), 100);
        turnWheel(fixture, 120 * 1000);
        QCOMPARE(fixture.settings->zoom(), 300);
        turnWheel(fixture, -120 * 1000);
        QCOMPARE(fixture.settings->zoom(), 70);
        QCOMPARE(fixture.status(), u"Text size 70 %"_s);
    }

    void opensOnDamagedSettings_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("kept");
        QTest::newRow("prose") << QByteArray("no settings at all\n") << true;
        QTest::newRow("nonsense values") << QByteArray(
            "[General]\nlanguage=tlh\nappearance=7\nzoom=-4\n[window]\ngeometry=@ByteArray(xyz)\nsplitter=9\n")
                                         << false;
    }

    void opensOnDamagedSettings()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, kept);
        const SettingsFolder folder;
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        const WindowFixture fixture(folder.file());
        QCOMPARE(fixture.window->size(), QSize(1180, 780));
        QCOMPARE(fixture.languages->language(), Language::English);
        QCOMPARE(fixture.status().contains(folder.file() + u".damaged"_s), kept);
        fixture.switchLanguage();
        QTRY_COMPARE(fixture.status().contains(u"設定を読み込めなかった"_s), kept);
    }

    void opensWhereNothingCanBeSaved()
    {
        const WindowFixture fixture(u"/dev/null/kotae.ini"_s);
        QVERIFY2(fixture.status().contains(u"/dev/null/kotae.ini cannot be written"_s), qUtf8Printable(fixture.status()));
        fixture.switchLanguage();
        QTRY_VERIFY(fixture.status().contains(u"/dev/null/kotae.ini に書き込めません"_s));
        fixture.window->close();
    }

private:
    static void dragEdge(const QSplitter &splitter, int distance)
    {
        QWidget *edge = splitter.handle(1);
        const QPoint at(0, 100);
        QTest::mousePress(edge, Qt::LeftButton, {}, at);
        QMouseEvent move(QEvent::MouseMove, at + QPoint(distance, 0), edge->mapToGlobal(at + QPoint(distance, 0)), Qt::NoButton,
            Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edge, &move);
        QTest::mouseRelease(edge, Qt::LeftButton, {}, at);
    }

    static void turnWheel(const WindowFixture &fixture, int delta)
    {
        QWidget *page = fixture.article().viewport();
        const QPointF centre = page->rect().center();
        QWheelEvent event(
            centre, page->mapToGlobal(centre), {}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(page, &event);
    }
};

QTEST_MAIN(RememberingTest)
#include "rememberingtest.moc"
