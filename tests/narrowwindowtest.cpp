// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QTest>

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
        QTest::newRow("find in the page") << u"actionFind"_s;
        QTest::newRow("back") << u"actionBack"_s;
        QTest::newRow("next pane") << u"actionPreviousPane"_s;
    }
    void leadsToThePage()
    {
        QFETCH(QString, action);
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        QVERIFY(pageOnly());
        m_fixture->action("actionSearch").trigger();
        QVERIFY(listOnly());
        m_fixture->action(qPrintable(action)).trigger();
        QVERIFY(pageOnly());
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

    void showsBothWhereThereIsRoom()
    {
        m_fixture->type(u"487"_s);
        m_fixture->window->resize(1000, 640);
        QVERIFY(m_fixture->list().isVisible() && m_fixture->article().isVisible());
        m_fixture->article().setFocus();
        m_fixture->window->resize(400, 640);
        QVERIFY(pageOnly());
        QVERIFY(m_fixture->article().hasFocus());
    }

private:
    bool listOnly() const { return m_fixture->list().isVisible() && !m_fixture->article().isVisible(); }
    bool pageOnly() const { return m_fixture->article().isVisible() && !m_fixture->list().isVisible(); }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(NarrowWindowTest)
#include "narrowwindowtest.moc"
