// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "pagecolours.h"
#include "windowfixture.h"

#include <QApplication>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

bool contains(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

/// Types into the right box of a comparison, or into the search box.
QListView *typeIn(WindowFixture &fixture, const QString &box, const QString &text)
{
    if (box == u"rightCode") {
        fixture.window->open(u"kotae:sip/301/487"_s);
        fixture.action("actionExchangeRight").trigger();
        QTest::keyClicks(QApplication::focusWidget(), text);
    } else {
        fixture.type(text);
    }
    return qobject_cast<QListView *>(QApplication::activePopupWidget());
}

} // namespace

/// The list that opens below a box while somebody types.
class SuggestionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWholeRows_data()
    {
        QTest::addColumn<QString>("box");
        QTest::addColumn<QString>("text");
        QTest::newRow("many codes") << u"rightCode"_s << u"48"_s;
        QTest::newRow("few codes") << u"rightCode"_s << u"603"_s;
        QTest::newRow("a prefix") << u"searchBox"_s << u"hea"_s;
    }

    void showsWholeRows()
    {
        QFETCH(QString, box);
        QFETCH(QString, text);
        for (const Language language : allLanguages) {
            WindowFixture fixture(language);
            const QListView *popup = typeIn(fixture, box, text);
            QVERIFY(popup);
            QVERIFY(popup->model()->rowCount() >= 1);
            QVERIFY(!popup->verticalScrollBar()->isVisible());
            for (int row = 0; row < popup->model()->rowCount(); ++row) {
                const QRect place = popup->visualRect(popup->model()->index(row, 0));
                QVERIFY2(popup->viewport()->rect().contains(place), qPrintable(QString::number(row)));
                QVERIFY(place.height() >= 26);
                QVERIFY(popup->sizeHintForColumn(0) <= place.width());
            }
        }
    }

    void showsCodesAsTheListDoes()
    {
        WindowFixture fixture(Language::Japanese);
        const QListView *popup = typeIn(fixture, u"rightCode"_s, u"603"_s);
        QVERIFY(popup);
        QCOMPARE(popup->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"603 Decline, 拒否"_s);
        const QImage seen = popup->viewport()->grab().toImage();
        QVERIFY(contains(seen, slotTint(u"crimson"_s, popup->palette())));
    }

    void marksWhatEnterTakes()
    {
        WindowFixture fixture;
        QListView *popup = typeIn(fixture, u"rightCode"_s, u"48"_s);
        QVERIFY(popup);
        const auto isMarked = [&](int row) {
            const QRect place = popup->visualRect(popup->model()->index(row, 0));
            const QPoint corner(place.right() - 2, place.center().y());
            return popup->viewport()->grab().toImage().pixelColor(corner) == popup->palette().color(QPalette::Highlight);
        };
        QVERIFY(isMarked(0) && !isMarked(1));
        QTest::keyClick(popup, Qt::Key_Down);
        QVERIFY(!isMarked(0) && isMarked(1));
        const QString second = popup->model()->index(1, 0).data().toString();
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(fixture.shown(), (QList{301, second.section(u' ', 0, 0).toInt()}));
    }

    void takesAPrefixOnlyWhenItIsMarked()
    {
        WindowFixture fixture;
        QListView *popup = typeIn(fixture, u"searchBox"_s, u"head"_s);
        QVERIFY(popup);
        QVERIFY(!popup->currentIndex().isValid());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(fixture.box().text(), u"header:"_s);
        QVERIFY(fixture.box().hasFocus());
        popup = typeIn(fixture, u"searchBox"_s, u"head"_s);
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(fixture.box().text(), u"head"_s);
        QVERIFY(fixture.article().hasFocus());
    }
};

QTEST_MAIN(SuggestionsTest)
#include "suggestionstest.moc"
