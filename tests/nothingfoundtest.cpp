// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>
#include <QWheelEvent>

#include <array>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// What stands where the article does when a query finds nothing.
class NothingFoundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void showsNoArticleThatLooksLikeTheAnswer_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        QTest::newRow("nothing") << u"zzzqqq"_s << u"Nothing found for “zzzqqq”."_s
                                 << u"「zzzqqq」に該当するコードはありません。"_s;
        QTest::newRow("no status code") << u"799"_s << u"799 is no code."_s << u"799 はコードではありません。"_s;
    }

    void showsNoArticleThatLooksLikeTheAnswer()
    {
        QFETCH(QString, query);
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        m_fixture->type(u"busy"_s);
        m_fixture->type(query);
        QVERIFY(!m_fixture->article().isVisible());
        QVERIFY2(page().toPlainText().startsWith(english), qUtf8Printable(page().toPlainText()));
        QVERIFY(page().toPlainText().contains(u"What can be searched for"_s));
        QCOMPARE(m_fixture->window->windowTitle(), u"Nothing found — Kotae"_s);
        m_fixture->switchLanguage();
        QTRY_VERIFY2(page().toPlainText().startsWith(japanese), qUtf8Printable(page().toPlainText()));
        QVERIFY(page().toPlainText().contains(u"検索の書き方"_s));
        QCOMPARE(page().accessibleName(), u"該当なし"_s);
    }

    void offersNothingThatNeedsAnArticle()
    {
        const std::array needing{"actionCopyArticle", "actionCopyLink", "actionCompare", "actionFavourite", "actionPrint",
            "actionFind", "actionFindNext", "actionFindPrevious"};
        m_fixture->clickRow(487);
        m_fixture->type(u"zzzqqq"_s);
        for (const char *name : needing)
            QVERIFY2(!m_fixture->action(name).isEnabled(), name);
        const auto &star = m_fixture->find<QAbstractButton>("favouriteButton");
        QVERIFY(!star.isEnabled());
        m_fixture->press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_fixture->settings->favourites(), QStringList());
        QTest::keyClick(m_fixture->window.get(), Qt::Key_1, Qt::AltModifier);
        QVERIFY(page().isVisible());
        m_fixture->press(Qt::Key_Escape);
        for (const char *name : needing)
            QVERIFY2(m_fixture->action(name).isEnabled(), name);
        QVERIFY(star.isEnabled());
        QCOMPARE(m_fixture->shown(), QList{487});
    }

    void closesTheFindBar_data()
    {
        QTest::addColumn<QByteArray>("focus");
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("that has the focus") << QByteArray("findBox") << QByteArray("nothingFoundPage");
        QTest::newRow("that is open beside") << QByteArray("searchBox") << QByteArray("searchBox");
    }

    void closesTheFindBar()
    {
        QFETCH(QByteArray, focus);
        QFETCH(QByteArray, then);
        m_fixture->clickRow(487);
        m_fixture->action("actionFind").trigger();
        m_fixture->find<QWidget>(focus.constData()).setFocus();
        m_fixture->box().setText(u"zzzqqq"_s);
        QVERIFY(!m_fixture->find<QWidget>("findBox").isVisible());
        QVERIFY(m_fixture->find<QWidget>(then.constData()).hasFocus());
    }

    void showsTheCodeThatANumberCountsAs()
    {
        m_fixture->type(u"299"_s);
        QVERIFY(m_fixture->article().isVisible());
        QCOMPARE(m_fixture->shown(), QList{200});
    }

    void goes_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<int>("shown");
        QTest::newRow("by Esc") << u"Esc"_s << 487;
        QTest::newRow("by another query") << u"486"_s << 486;
        QTest::newRow("by a code that is asked for") << u"kotae:sip/603"_s << 603;
        QTest::newRow("by the code that was shown before") << u"kotae:sip/487"_s << 487;
    }

    void goes()
    {
        QFETCH(QString, how);
        m_fixture->clickRow(487);
        m_fixture->type(u"zzzqqq"_s);
        QVERIFY(page().isVisible());
        if (how == u"Esc")
            m_fixture->press(Qt::Key_Escape);
        else if (how.startsWith(u"kotae:"_s))
            m_fixture->window->open(how);
        else
            m_fixture->type(how);
        QVERIFY(m_fixture->article().isVisible());
        QVERIFY(!page().isVisible());
        QTEST(m_fixture->shown().value(0), "shown");
        QVERIFY(m_fixture->window->windowTitle().startsWith(QString::number(m_fixture->shown().first())));
    }

    void coversAComparisonToo()
    {
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        m_fixture->type(u"zzzqqq"_s);
        QVERIFY(!m_fixture->find<QWidget>("comparisonBar").isVisible());
        QVERIFY(!m_fixture->status().contains(u"comparing"_s));
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(m_fixture->find<QWidget>("comparisonBar").isVisible());
        QCOMPARE(m_fixture->shown(), (QList{301, 487}));
    }

    void leavesNoTabStopUnmarked_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("links");
        QTest::newRow("a list without links") << u"zzzqqq"_s << false;
        QTest::newRow("a list with links") << u"\"terminatde\""_s << true;
    }

    void leavesNoTabStopUnmarked()
    {
        QFETCH(QString, query);
        QFETCH(bool, links);
        m_fixture->type(query);
        auto &label = m_fixture->find<QLabel>("emptyLabel");
        m_fixture->find<QWidget>("filterButton").setFocus();
        m_fixture->press(Qt::Key_Tab);
        QCOMPARE(label.hasFocus(), links);
        QCOMPARE(label.hasSelectedText(), links);
        if (links)
            m_fixture->press(Qt::Key_Tab);
        QVERIFY(page().hasFocus());
    }

    void triesAnExampleByKeyboard()
    {
        m_fixture->type(u"zzzqqq"_s);
        m_fixture->press(Qt::Key_F6);
        QVERIFY(page().hasFocus());
        m_fixture->press(Qt::Key_Tab);
        m_fixture->press(Qt::Key_Tab);
        m_fixture->press(Qt::Key_Tab);
        m_fixture->press(Qt::Key_Return);
        QCOMPARE(m_fixture->box().text(), u"caller hung up"_s);
        QVERIFY(m_fixture->article().isVisible());
        QVERIFY(m_fixture->article().hasFocus());
    }

    void leadsBackToTheSearch()
    {
        m_fixture->type(u"zzzqqq"_s);
        page().setFocus();
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->box().selectedText(), u"zzzqqq"_s);
    }

    void leadsBackByTheSlash()
    {
        m_fixture->type(u"zzzqqq"_s);
        page().setFocus();
        m_fixture->press(Qt::Key_Slash);
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->box().text(), u"zzzqqq"_s);
    }

    void growsByTheWheel()
    {
        m_fixture->type(u"zzzqqq"_s);
        const qreal before = page().document()->defaultFont().pointSizeF();
        const QPointF middle(page().viewport()->rect().center());
        QWheelEvent wheel(middle, page().viewport()->mapToGlobal(middle), {}, QPoint(0, QWheelEvent::DefaultDeltasPerStep),
            Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(page().viewport(), &wheel);
        QCOMPARE(m_fixture->settings->zoom(), 110);
        QVERIFY(page().document()->defaultFont().pointSizeF() > before);
    }

    void growsWhereTheFontHasASizeInPixels()
    {
        QFont font = m_fixture->window->font();
        font.setPixelSize(20);
        m_fixture->window->setFont(font);
        m_fixture->settings->setZoom(150);
        m_fixture->type(u"zzzqqq"_s);
        QCOMPARE(page().document()->defaultFont().pixelSize(), 30);
        m_fixture->type(u"487"_s);
        QCOMPARE(m_fixture->article().document()->defaultFont().pixelSize(), 30);
        QTextCursor title(m_fixture->article().document());
        title.movePosition(QTextCursor::NextCharacter);
        QVERIFY(QFontInfo(title.charFormat().font()).pixelSize() > 30);
    }

    void offersNearWords()
    {
        m_fixture->type(u"\"terminatde\""_s);
        QVERIFY(page().toPlainText().contains(u"Did you mean:"_s));
        Q_EMIT page().anchorClicked(QUrl(u"query:terminated"_s));
        QCOMPARE(m_fixture->shown(), QList{487});
    }

private:
    QTextBrowser &page() const { return m_fixture->find<QTextBrowser>("nothingFoundPage"); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(NothingFoundTest)
#include "nothingfoundtest.moc"
