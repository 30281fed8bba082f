// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// Whether a strip of a picture has one colour.
bool isPlain(const QImage &image, const QRect &strip)
{
    for (int y = strip.top(); y <= strip.bottom(); ++y) {
        for (int x = strip.left(); x <= strip.right(); ++x) {
            if (image.pixel(x, y) != image.pixel(strip.topLeft()))
                return false;
        }
    }
    return true;
}

} // namespace

/// The head of a comparison.
class ComparisonBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesItsRoomToTheCodes_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("wide") << 1300 << u"Differences only (%1)"_s << u"違いだけ（%1）"_s;
        QTest::newRow("narrow") << 800 << u"≠ %1"_s << u"≠ %1"_s;
    }

    void givesItsRoomToTheCodes()
    {
        QFETCH(int, width);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        open({width, 600});
        const auto &box = m_fixture->find<QCheckBox>("differencesBox");
        const qsizetype differences = m_fixture->article().toPlainText().count(u"≠ "_s);
        QVERIFY(differences > 0);
        QCOMPARE(box.text(), english.arg(differences));
        QCOMPARE(box.accessibleName(), u"Differences only (%1)"_s.arg(differences));
        m_fixture->switchLanguage();
        QTRY_COMPARE(box.text(), japanese.arg(differences));
        QVERIFY(box.width() >= box.sizeHint().width());
    }

    void cutsNoLetter_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {560, 640, 700, 760, 800})
            QTest::addRow("%d", width) << width;
    }

    void cutsNoLetter()
    {
        QFETCH(int, width);
        open({width, 600});
        for (const char *name : {"leftCode", "rightCode"}) {
            auto &box = m_fixture->find<QLineEdit>(name);
            const QImage seen = box.grab().toImage();
            QVERIFY(isPlain(seen, QRect(box.width() - 6, 3, 3, box.height() - 6)));
            QVERIFY(isPlain(seen, QRect(3, 3, 3, box.height() - 6)));
        }
    }

    void showsTheNumberOnFocus()
    {
        open({560, 600});
        m_fixture->action("actionExchangeRight").trigger();
        const auto &box = m_fixture->find<QLineEdit>("rightCode");
        QVERIFY(box.hasFocus());
        QCOMPARE(box.selectedText(), u"487 Request Terminated"_s);
        QCOMPARE(box.cursorPosition(), 0);
    }

    void exchangesWhatIsClicked()
    {
        open({1000, 600});
        auto &box = m_fixture->find<QLineEdit>("rightCode");
        QTest::mouseClick(&box, Qt::LeftButton, {}, box.rect().center());
        QCOMPARE(box.selectedText(), u"487 Request Terminated"_s);
        QTest::mouseClick(&box, Qt::LeftButton, {}, QPoint(12, box.height() / 2));
        QVERIFY(!box.hasSelectedText());
    }

    void countsAndShowsTheDifferences()
    {
        open({1000, 600});
        const auto &box = m_fixture->find<QCheckBox>("differencesBox");
        QVERIFY(!box.isChecked());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(box.isChecked());
        QVERIFY(box.accessibleName().contains(QString::number(m_fixture->article().toPlainText().count(u"≠ "_s))));
    }

private:
    void open(const QSize &size)
    {
        m_fixture = std::make_unique<WindowFixture>(Language::English, size);
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(ComparisonBarTest)
#include "comparisonbartest.moc"
