// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "panefold.h"
#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// A small window beside a trace: it shows the list or the page, whichever is used.
class NarrowWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(Language::English, QSize(400, 640)); }
    void cleanup() { m_fixture.reset(); }

    void searchesAndReadsByKeys()
    {
        QVERIFY(listOnly());
        m_fixture->type(u"487"_s);
        QVERIFY(listOnly());
        m_fixture->press(Qt::Key_Return);
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->article().hasFocus());
        QVERIFY(m_fixture->article().toPlainText().contains(u"Request Terminated"_s));
        m_fixture->press(Qt::Key_Escape);
        QVERIFY(listOnly());
        QVERIFY(m_fixture->box().hasFocus());
        QCOMPARE(m_fixture->selected(), QList{487});
    }

    void leavesRoomToTheSearch_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("whole");
        for (const Language language : allLanguages) {
            const QByteArray name = language == Language::English ? "English" : "Japanese";
            QTest::newRow(name + ", the least") << language << 360 << false;
            QTest::newRow(name + ", narrow") << language << 420 << false;
            QTest::newRow(name + ", less narrow") << language << 520 << true;
            QTest::newRow(name + ", wide") << language << 1180 << true;
        }
    }

    void leavesRoomToTheSearch()
    {
        QFETCH(Language, language);
        QFETCH(int, width);
        const WindowFixture fixture(language, {width, 640});
        QCoreApplication::processEvents();
        QVERIFY2(fixture.box().width() >= 180, qPrintable(QString::number(fixture.box().width())));
        for (const char *name : {"forwardButton", "favouriteButton", "languageBox"})
            QTEST(fixture.find<QWidget>(name).isVisible(), "whole");
        // The menu has them too, and their keys work.
        for (const char *name : {"actionFavourite", "actionJapanese", "actionSearchHelp"})
            QVERIFY2(fixture.action(name).isEnabled() && fixture.action(name).isVisible(), name);
        fixture.press(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(fixture.settings->favourites().size(), 1);
    }

    void opensARowByAClick()
    {
        m_fixture->clickRow(180);
        QVERIFY(pageOnly());
        QCOMPARE(m_fixture->shown(), QList{180});
    }

    void choosesTwoRows()
    {
        m_fixture->press(Qt::Key_F6);
        m_fixture->clickRow(181, Qt::ControlModifier);
        QVERIFY(listOnly());
        QCOMPARE(m_fixture->selected(), (QList{100, 181}));
    }

    void leadsToThePage_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("focus");
        QTest::newRow("find in the page") << u"actionFind"_s << QByteArray("findBox");
        QTest::newRow("find the next place") << u"actionFindNext"_s << QByteArray("findBox");
        QTest::newRow("back") << u"actionBack"_s << QByteArray("article");
        QTest::newRow("swap") << u"actionSwap"_s << QByteArray("article");
        QTest::newRow("exchange the left code") << u"actionExchangeLeft"_s << QByteArray("leftCode");
        QTest::newRow("previous pane") << u"actionPreviousPane"_s << QByteArray("article");
    }
    void leadsToThePage()
    {
        QFETCH(QString, action);
        QFETCH(QByteArray, focus);
        compareAndSearch();
        m_fixture->action(qPrintable(action)).trigger();
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->find<QWidget>(focus.constData()).hasFocus());
    }

    void leadsToThePageByMouse_data()
    {
        QTest::addColumn<QByteArray>("pressed");
        QTest::newRow("mouse back") << QByteArray("codeList");
        QTest::newRow("back button") << QByteArray("backButton");
    }
    void leadsToThePageByMouse()
    {
        QFETCH(QByteArray, pressed);
        compareAndSearch();
        if (pressed == "codeList")
            QTest::mouseClick(m_fixture->list().viewport(), Qt::BackButton);
        else
            m_fixture->find<QAbstractButton>(pressed.constData()).click();
        QVERIFY(pageOnly());
        QCOMPARE(m_fixture->shown(), QList{487});
    }

    void opensAFavourite()
    {
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        m_fixture->action("actionFavourite").trigger();
        m_fixture->type(u"busy"_s);
        QVERIFY(listOnly());
        auto &favourites = m_fixture->find<QMenu>("menuFavourites");
        Q_EMIT favourites.aboutToShow();
        favourites.actions().constFirst()->trigger();
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->article().hasFocus());
        QCOMPARE(m_fixture->shown(), (QList{301, 487}));
    }

    void leadsToTheList_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("typed");
        QTest::newRow("typing") << Qt::Key_unknown << u"busy"_s;
        QTest::newRow("Down") << Qt::Key_Down << QString();
        QTest::newRow("Page Down") << Qt::Key_PageDown << QString();
        QTest::newRow("Up, where no row is above") << Qt::Key_Up << QString();
    }

    /// The box has the focus already, and the page is seen: that of the place that was read last, or that a button leads to.
    void leadsToTheList()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, typed);
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->window->open(u"kotae:sip/100"_s);
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->box().setFocus();
        m_fixture->find<QAbstractButton>("backButton").click();
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->box().hasFocus());
        if (typed.isEmpty())
            m_fixture->press(key);
        else
            QTest::keyClicks(&m_fixture->box(), typed);
        QVERIFY(listOnly());
        QVERIFY(m_fixture->box().hasFocus());
    }

    void typesWhereTheLastPlaceIsShown()
    {
        const SettingsFolder folder;
        {
            const WindowFixture before(folder.file());
            before.window->resize(420, 640);
            before.window->open(u"kotae:sip/301/487"_s);
            before.window->close();
        }
        Settings settings(folder.file());
        LanguageSwitcher languages(Language::English);
        MainWindow window(shippedCatalog(), settings, languages);
        window.open(QString());
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const auto *list = window.findChild<CodeListView *>(u"codeList"_s);
        QVERIFY(!list->isVisible());
        QVERIFY(window.findChild<ArticleView *>(u"article"_s)->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), u"busy"_s);
        QVERIFY(list->isVisible());
    }

    void showsWhatASecondStartSearches()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->window->open(u"busy"_s);
        QVERIFY(listOnly());
        m_fixture->window->open(u"kotae:sip/487"_s);
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->article().hasFocus());
    }

    void goesRoundThePanes()
    {
        m_fixture->press(Qt::Key_F6);
        QVERIFY(m_fixture->list().hasFocus() && listOnly());
        m_fixture->press(Qt::Key_F6);
        QVERIFY(m_fixture->article().hasFocus() && pageOnly());
        m_fixture->press(Qt::Key_F6);
        QVERIFY(m_fixture->box().hasFocus() && listOnly());
    }

    void goesRoundWhereNothingIsFound()
    {
        m_fixture->type(u"zzzqqq"_s);
        QVERIFY(m_fixture->find<QWidget>("emptyLabel").isVisible());
        m_fixture->press(Qt::Key_F6);
        auto &examples = m_fixture->find<QTextBrowser>("nothingFoundPage");
        QVERIFY(examples.isVisible() && examples.hasFocus());
        QVERIFY(!m_fixture->find<QWidget>("emptyLabel").isVisible());
        m_fixture->press(Qt::Key_F6);
        QVERIFY(m_fixture->box().hasFocus());
        QVERIFY(m_fixture->find<QWidget>("emptyLabel").isVisible());
        m_fixture->press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(examples.hasFocus());
        Q_EMIT examples.anchorClicked(QUrl(u"query:busy"_s));
        QVERIFY(listOnly());
        QVERIFY(m_fixture->list().hasFocus());
    }

    void showsBothWhereThereIsRoom()
    {
        m_fixture->type(u"487"_s);
        m_fixture->window->resize(1000, 640);
        QVERIFY(bothShown());
        m_fixture->window->open(u"kotae:sip/603"_s);
        QVERIFY(m_fixture->box().hasFocus());
        m_fixture->article().setFocus();
        m_fixture->window->resize(400, 640);
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->article().hasFocus());
    }

    /// The row of what was read is seen where one comes back to the list.
    void showsTheRowOfThePage()
    {
        m_fixture->window->open(u"kotae:sip/603"_s);
        QVERIFY(pageOnly());
        m_fixture->action("actionSearch").trigger();
        QVERIFY(listOnly());
        QCOMPARE(m_fixture->selected(), QList{603});
        const CodeListView &list = m_fixture->list();
        QVERIFY(list.viewport()->rect().contains(list.visualRect(list.currentIndex())));
    }

    void goesWithTheSizeOfTheLetters()
    {
        QSplitter splitter;
        auto *list = new QLineEdit(&splitter);
        auto *page = new QLineEdit(&splitter);
        const PaneFold fold(
            splitter, [list] { return list; }, [page] { return page; });
        splitter.resize(1000, 400);
        splitter.show();
        QVERIFY(!fold.isFolded());
        QFont font = splitter.font();
        font.setPointSizeF(font.pointSizeF() * 2.5);
        splitter.setFont(font);
        QVERIFY(fold.isFolded() && !page->isVisible());
    }

private:
    /// 487 was read, then 301 and 487 side by side; now the list is shown, and the search box has the focus.
    void compareAndSearch() const
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        QVERIFY(pageOnly());
        m_fixture->action("actionSearch").trigger();
        QVERIFY(listOnly());
        QVERIFY(m_fixture->box().hasFocus());
    }

    bool bothShown() const { return m_fixture->list().isVisible() && m_fixture->article().isVisible(); }
    bool listOnly() const { return m_fixture->list().isVisible() && !m_fixture->article().isVisible(); }
    bool pageOnly() const { return m_fixture->article().isVisible() && !m_fixture->list().isVisible(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(NarrowWindowTest)
#include "narrowwindowtest.moc"
