// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QScrollBar>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Going from place to place.
class MovingAboutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void goesBackAndForward_data()
    {
        QTest::addColumn<bool>("byMouse");
        QTest::newRow("keys") << false;
        QTest::newRow("mouse") << true;
    }

    void goesBackAndForward()
    {
        QFETCH(bool, byMouse);
        m_fixture->type(u"487"_s);
        QVERIFY(m_fixture->clickLink(u"kotae:sip/481"_s));
        QCOMPARE(m_fixture->shown(), QList{481});
        if (byMouse)
            QTest::mouseClick(m_fixture->article().viewport(), Qt::BackButton);
        else
            key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_fixture->shown(), QList{487});
        if (byMouse)
            QTest::mouseClick(&m_fixture->list(), Qt::ForwardButton);
        else
            key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_fixture->shown(), QList{481});
        QVERIFY(!m_fixture->action("actionForward").isEnabled());
    }

    void returnsToTheReadingPlace()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        QScrollBar &scroll = *m_fixture->article().verticalScrollBar();
        scroll.setValue(250);
        m_fixture->window->open(u"kotae:sip/486"_s);
        QCOMPARE(scroll.value(), 0);
        scroll.setValue(120);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(scroll.value(), 250);
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(scroll.value(), 120);
        m_fixture->type(u"48zzzq"_s);
        QCOMPARE(m_fixture->shown(), QList{486});
        QCOMPARE(scroll.value(), 120);
    }

    void exchangesASideByTyping_data()
    {
        QTest::addColumn<Qt::Key>("shortcut");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("shown");
        QTest::addColumn<QString>("said");
        QTest::newRow("right, a number") << Qt::Key_2 << u"603"_s << QList{301, 603} << u"comparing 301 with 603"_s;
        QTest::newRow("left, a phrase") << Qt::Key_1 << u"busy here"_s << QList{486, 487} << u"comparing 486 with 487"_s;
        QTest::newRow("the code of the other side")
            << Qt::Key_2 << u"301"_s << QList{301, 487} << u"301 is on the other side already."_s;
        QTest::newRow("words of the other side") << Qt::Key_2 << u"moved"_s << QList{301, 302} << u"comparing 301 with 302"_s;
        QTest::newRow("nothing found") << Qt::Key_2 << u"zzzzzzzz"_s << QList{301, 487} << u"Nothing found for “zzzzzzzz”."_s;
        QTest::newRow("what is there") << Qt::Key_2 << QString() << QList{301, 487} << u"comparing 301 with 487"_s;
    }

    void exchangesASideByTyping()
    {
        QFETCH(Qt::Key, shortcut);
        QFETCH(QString, text);
        QFETCH(QList<int>, shown);
        QFETCH(QString, said);
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        key(shortcut, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_fixture->shown(), shown);
        QVERIFY2(m_fixture->status().endsWith(said), qUtf8Printable(m_fixture->status()));
    }

    void keepsTheCodeWhereTheBoxIsEmptied()
    {
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        const QString before = m_fixture->status();
        key(Qt::Key_2, Qt::ControlModifier);
        m_fixture->press(Qt::Key_Delete);
        m_fixture->press(Qt::Key_Return);
        QCOMPARE(m_fixture->status(), before);
        QCOMPARE(m_fixture->find<QLineEdit>("rightCode").text(), u"487 Request Terminated"_s);
        QCOMPARE(m_fixture->shown(), (QList{301, 487}));
    }

    void exchangesASideFromTheList()
    {
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        key(Qt::Key_1, Qt::ControlModifier);
        m_fixture->clickRow(603);
        QCOMPARE(m_fixture->shown(), (QList{603, 487}));
    }

    void hidesEqualFacts()
    {
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        const QString all = m_fixture->article().toPlainText();
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_fixture->article().toPlainText().contains(u"on which both agree"_s));
        QVERIFY(m_fixture->find<QAbstractButton>("differencesBox").isChecked());
        m_fixture->find<QAbstractButton>("differencesBox").click();
        QCOMPARE(m_fixture->article().toPlainText(), all);
    }

    void showsBothLanguages()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        key(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        const QString text = m_fixture->article().toPlainText();
        QVERIFY(text.contains(u"What it means"_s) && text.contains(u"意味"_s));
    }

    void comparesByItsKey()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        QVERIFY(m_fixture->article().toPlainText().contains(u"Alt+1"_s));
        key(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(m_fixture->shown().size(), 2);
        QCOMPARE(m_fixture->shown().first(), 487);
    }

    void beginsWithNothingToGoBackTo()
    {
        const SettingsFolder folder;
        Settings settings(folder.file());
        LanguageSwitcher languages(Language::English);
        MainWindow window(shippedCatalog(), settings, languages);
        window.open(u"kotae:sip/487"_s);
        QVERIFY(!window.findChild<QAction *>(u"actionBack"_s)->isEnabled());
        QVERIFY(window.windowTitle().startsWith(u"487"_s));
    }

    void goesFromPaneToPane()
    {
        QStringList panes;
        for (int step = 0; step < 3; ++step) {
            key(Qt::Key_F6);
            panes.append(QApplication::focusWidget()->objectName());
        }
        QCOMPARE(panes, (QStringList{u"codeList"_s, u"article"_s, u"searchBox"_s}));
    }

    void slashLeadsToTheSearch()
    {
        for (QWidget *from : {static_cast<QWidget *>(&m_fixture->article()), static_cast<QWidget *>(&m_fixture->list())}) {
            m_fixture->type(u"busy"_s);
            from->setFocus();
            QTest::keyClick(from, Qt::Key_Slash);
            QVERIFY(m_fixture->box().hasFocus());
            QCOMPARE(m_fixture->box().text(), u"busy"_s);
        }
    }

    void keepsFavourites()
    {
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_fixture->settings->favourites(), QStringList{u"kotae:sip/301/487"_s});
        m_fixture->window->open(u"kotae:sip/100"_s);
        QVERIFY(!m_fixture->action("actionFavourite").isChecked());
        entry("menuFavourites", u"301 Moved Permanently ⇄ 487 Request Terminated"_s)->trigger();
        QCOMPARE(m_fixture->shown(), (QList{301, 487}));
        key(Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_fixture->settings->favourites(), QStringList());
    }

    void remembersTheLastPlace()
    {
        const SettingsFolder folder;
        {
            const WindowFixture fixture(folder.file());
            fixture.window->open(u"kotae:sip/486/q850/17"_s);
            fixture.window->close();
        }
        const WindowFixture fixture(folder.file());
        fixture.window->open(QString());
        QCOMPARE(fixture.shown(), (QList{486, 17}));
    }

    void badLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such code") << u"kotae:sip/999999"_s << u"There is no code"_s;
        QTest::newRow("no such registry") << u"kotae:pop3/1"_s << u"There is no code"_s;
        QTest::newRow("a path") << u"kotae:../.."_s << u"This is no link of Kotae"_s;
        QTest::newRow("nothing") << u"kotae:"_s << u"This is no link of Kotae"_s;
        QTest::newRow("with itself") << u"kotae:sip/487/487"_s << u"There is no code"_s;
        QTest::newRow("very long") << u"kotae:sip/"_s + QString(10'000, u'1') << u"This is no link of Kotae"_s;
    }

    void badLinks()
    {
        QFETCH(QString, link);
        QFETCH(QString, says);
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->window->open(link);
        QVERIFY2(m_fixture->status().startsWith(says), qUtf8Printable(m_fixture->status()));
        QVERIFY(m_fixture->status().size() < 300);
        QCOMPARE(m_fixture->shown(), QList{487});
    }

    void beginsWithTheLinksInSight()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        ArticleView &article = m_fixture->article();
        article.setFocus();
        QTest::keyClick(&article, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(article.verticalScrollBar()->value(), article.verticalScrollBar()->maximum());
        article.verticalScrollBar()->setValue(article.verticalScrollBar()->maximum() / 2);
        const int before = article.verticalScrollBar()->value();
        QTest::keyClick(&article, Qt::Key_Tab);
        QVERIFY(article.textCursor().hasSelection());
        QVERIFY(article.viewport()->rect().contains(article.cursorRect().center()));
        QVERIFY(article.verticalScrollBar()->value() >= before);
        QTest::keyClick(&article, Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(article.verticalScrollBar()->value(), 0);
    }

    void saysTheWordsOfASource()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->article().setFocus();
        for (int time = 0; time < 100 && !m_fixture->status().contains(u'“'); ++time)
            QTest::keyClick(&m_fixture->article(), Qt::Key_Tab);
        QVERIFY2(m_fixture->status().contains(u"Opens https://"_s), qUtf8Printable(m_fixture->status()));
        m_fixture->box().setFocus();
        QVERIFY(!m_fixture->status().contains(u"Opens"_s));
    }

    void fitsAnAddressIntoTheStatusLine_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("hint");
        QTest::addColumn<QString>("ends");
        const QString words = u"“CANCEL is a request”"_s;
        QTest::newRow("all of it") << 1180 << words << u"/rfc3261#section-13.3.1 in the browser"_s;
        QTest::newRow("narrow") << 560 << words << u"13.3.1 in the browser"_s;
        QTest::newRow("no room for the address") << 560 << QString(u"“"_s + u"many words "_s.repeated(20)) << u"…"_s;
        QTest::newRow("no words") << 560 << QString() << u"13.3.1 in the browser"_s;
    }

    void fitsAnAddressIntoTheStatusLine()
    {
        QFETCH(int, width);
        QFETCH(QString, hint);
        QFETCH(QString, ends);
        m_fixture->window->resize(width, 600);
        QCoreApplication::processEvents();
        const QUrl address(u"https://www.rfc-editor.org/rfc/rfc3261#section-13.3.1"_s);
        Q_EMIT m_fixture->article().linkPointedAt(address, hint);
        const QString said = m_fixture->status();
        QVERIFY2(said.startsWith(hint.left(30)), qUtf8Printable(said));
        QVERIFY2(said.endsWith(ends), qUtf8Printable(said));
        const QWidget &bar = m_fixture->find<QWidget>("statusBar");
        QVERIFY(bar.fontMetrics().horizontalAdvance(said) < bar.width() - 20);
    }

    /// There is no browser where the tests run.
    void copiesAnAddressThatNoBrowserOpens()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        const QString address = u"https://www.rfc-editor.org/rfc/rfc3261"_s;
        Q_EMIT m_fixture->article().anchorClicked(QUrl(address));
        QVERIFY2(m_fixture->status().contains(u"No browser has opened "_s + address), qUtf8Printable(m_fixture->status()));
        QCOMPARE(QApplication::clipboard()->text(), address);
    }

    void endsAMessageWithTheNextPlace()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->action("actionCopyLink").trigger();
        QCOMPARE(m_fixture->status(), u"Copied: kotae:sip/487"_s);
        m_fixture->window->open(u"kotae:sip/487/603"_s);
        QVERIFY(m_fixture->status().endsWith(u"comparing 487 with 603"_s));
    }

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_fixture->window.get(), key, modifiers);
    }

    /// The entry of a menu that fills itself when it opens.
    QAction *entry(const char *menu, const QString &text) const
    {
        auto &opened = m_fixture->find<QMenu>(menu);
        Q_EMIT opened.aboutToShow();
        for (QAction *action : opened.actions()) {
            if (action->text().endsWith(text))
                return action;
        }
        qFatal("there is no such entry");
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(MovingAboutTest)
#include "movingabouttest.moc"
