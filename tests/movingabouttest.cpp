// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include "comparisonbar.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Going from place to place, and taking something along from there.
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

    void findsInThePage()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        auto &box = m_fixture->find<QLineEdit>("findBox");
        QVERIFY(box.hasFocus());
        QTest::keyClicks(&box, u"Timer C"_s);
        const auto &label = m_fixture->find<QLabel>("findLabel");
        QVERIFY(label.text().startsWith(u"1 of "_s));
        QCOMPARE(currentMark(), u"Timer C"_s);
        QTest::keyClick(&box, Qt::Key_Return, Qt::ShiftModifier);
        const QString most = label.text().section(u' ', 2);
        QCOMPARE(label.text(), u"%1 of %1"_s.arg(most));
        const int place = m_fixture->article().verticalScrollBar()->value();
        box.setText(u"no such words"_s);
        QCOMPARE(label.text(), u"Not found"_s);
        QCOMPARE(m_fixture->article().verticalScrollBar()->value(), place);
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(!box.isVisible());
        QVERIFY(m_fixture->article().hasFocus());
        QVERIFY(m_fixture->article().extraSelections().isEmpty());
    }

    void returnsWhereTheSearchBeganIfNothingIsFound()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        QScrollBar &scroll = *m_fixture->article().verticalScrollBar();
        scroll.setValue(200);
        key(Qt::Key_F, Qt::ControlModifier);
        auto &box = m_fixture->find<QLineEdit>("findBox");
        QTest::keyClicks(&box, u"as known"_s);
        QCOMPARE(currentMark(), QString());
        QCOMPARE(scroll.value(), 200);
        QTest::keyClick(&box, Qt::Key_Escape);
        QVERIFY(!m_fixture->article().textCursor().hasSelection());
    }

    void selectsWhatWasFoundWhenTheBarCloses()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        auto &box = m_fixture->find<QLineEdit>("findBox");
        QTest::keyClicks(&box, u"CANCEL"_s);
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(m_fixture->article().textCursor().selectedText().toUpper(), u"CANCEL"_s);
    }

    void findsWhatIsSelectedWhateverItsSpaces()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        ArticleView &article = m_fixture->article();
        article.setTextCursor(article.document()->find(u"RFC 3261 §9.2"_s));
        QVERIFY(article.textCursor().selectedText().contains(QChar::Nbsp));
        key(Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(currentMark().replace(QChar::Nbsp, u' '), u"RFC 3261 §9.2"_s);
    }

    void findsWhatThePageKeepsInOneLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("header field") << u"retry-after"_s;
        QTest::newRow("mark") << u"。［実務］"_s;
        QTest::newRow("beginning of a mark") << u"［実"_s;
        QTest::newRow("signs of regular expressions") << u"（RFC 3398）"_s;
        QTest::newRow("copied with the joiners") << u"Retry-\u2060After"_s;
    }

    /// What nobody sees in the page is neither to be typed nor to be copied.
    void findsWhatThePageKeepsInOneLine()
    {
        QFETCH(QString, text);
        m_fixture->window->open(u"kotae:sip/486"_s);
        m_fixture->switchLanguage();
        QTRY_VERIFY(m_fixture->article().toPlainText().contains(u"対処"_s));
        key(Qt::Key_F, Qt::ControlModifier);
        m_fixture->find<QLineEdit>("findBox").setText(text);
        constexpr QChar wordJoiner(0x2060);
        const QString plain = QString(text).remove(wordJoiner);
        QCOMPARE(currentMark().remove(wordJoiner).replace(QChar::Nbsp, u' ').toLower(), plain.toLower());
        QTest::keyClick(&m_fixture->find<QLineEdit>("findBox"), Qt::Key_Escape);
        m_fixture->article().copy();
        QCOMPARE(QApplication::clipboard()->text().toLower(), plain.toLower());
        QVERIFY(!QApplication::clipboard()->mimeData()->html().contains(wordJoiner));
    }

    void opensTheFindBarAgain()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        key(Qt::Key_F3);
        QVERIFY(m_fixture->find<QLineEdit>("findBox").hasFocus());
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

    void offersActionsInContextMenus_data()
    {
        QTest::addColumn<QByteArray>("widget");
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QStringList>("wanted");
        const QStringList ours{u"Copy &Link to 487"_s, u"Co&mpare With…"_s};
        QTest::newRow("a row") << QByteArray("codeList") << QByteArray()
                               << QStringList({u"&Copy"_s}) + ours + QStringList({u"&Keep as a Favourite"_s});
        QTest::newRow("the article") << QByteArray("article") << QByteArray()
                                     << QStringList({u"&Copy"_s, u"Select All"_s}) + ours;
        QTest::newRow("a link of the article")
            << QByteArray("article") << QByteArray("kotae:sip/486")
            << QStringList({u"&Copy"_s, u"Copy the &Address of This Link"_s, u"Select All"_s}) + ours;
    }

    void offersActionsInContextMenus()
    {
        QFETCH(QByteArray, widget);
        QFETCH(QByteArray, link);
        m_fixture->clickRow(487);
        auto &view = m_fixture->find<QAbstractScrollArea>(widget.constData());
        view.setFocus();
        if (!link.isEmpty())
            tabTo(QString::fromLatin1(link));
        QTEST(offeredIn(*view.viewport()), "wanted");
        m_fixture->switchLanguage();
        QSet<QKeySequence> taken;
        for (const QString &text : offeredIn(*view.viewport())) {
            const QKeySequence mnemonic = QKeySequence::mnemonic(text);
            QVERIFY2(mnemonic.isEmpty() || !taken.contains(mnemonic), qUtf8Printable(text));
            taken.insert(mnemonic);
        }
    }

    void copies_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QStringList>("wanted");
        QTest::newRow("text") << QByteArray("actionCopyText") << QStringList{u"301 Moved Permanently\n"_s, u"≠ "_s};
        QTest::newRow("Markdown") << QByteArray("actionCopyMarkdown") << QStringList{u"# 301 Moved Permanently"_s, u"|---|"_s};
        QTest::newRow("HTML") << QByteArray("actionCopyHtml") << QStringList{u"<html lang='en'>"_s, u"<ol><li>"_s};
        QTest::newRow("link") << QByteArray("actionCopyLink") << QStringList{u"kotae:sip/301/487"_s};
        QTest::newRow("filter") << QByteArray("actionCopyFilter")
                                << QStringList{u"sip.Status-Code == 301 || sip.Status-Code == 487"_s};
    }

    void copies()
    {
        QFETCH(QByteArray, action);
        QFETCH(QStringList, wanted);
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        m_fixture->action(action.constData()).trigger();
        for (const QString &text : wanted)
            QVERIFY2(QApplication::clipboard()->text().contains(text), qUtf8Printable(QApplication::clipboard()->text()));
    }

    void reportsAMistake_data()
    {
        QTest::addColumn<bool>("copies");
        QTest::newRow("copied") << true;
        QTest::newRow("closed") << false;
    }

    void reportsAMistake()
    {
        QFETCH(bool, copies);
        QApplication::clipboard()->setText(u"before"_s);
        m_fixture->window->open(u"kotae:sip/301/487"_s);
        QString shown;
        QTimer::singleShot(0, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            shown = dialog->findChild<QPlainTextEdit *>()->toPlainText();
            const QString where = dialog->findChild<QLabel *>(u"explanationLabel"_s)->text();
            QVERIFY2(where.contains(u"issue tracker of the project"_s), qUtf8Printable(where));
            QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
            QTest::keyClick(dialog, copies ? Qt::Key_Return : Qt::Key_Escape);
        });
        m_fixture->action("actionReport").trigger();
        for (const QString &text : {u"Record: sip/301 Moved Permanently"_s, u"Source: RFC 3261 §21.4.25"_s})
            QVERIFY2(shown.contains(text), qUtf8Printable(shown));
        QCOMPARE(QApplication::clipboard()->text(), copies ? shown : u"before"_s);
        QCOMPARE(m_fixture->status().startsWith(u"Copied."_s), copies);
    }

    void copiesAllFormsAtOnceInTheLanguageThatIsWanted()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        m_fixture->action("actionCopiesJapanese").trigger();
        m_fixture->action("actionCopyArticle").trigger();
        const QMimeData *data = QApplication::clipboard()->mimeData();
        QVERIFY(data->text().contains(u"意味"_s));
        QVERIFY(data->html().contains(u"意味"_s));
        QVERIFY(QString::fromUtf8(data->data(u"text/markdown"_s)).contains(u"## 意味"_s));
        QVERIFY(m_fixture->article().toPlainText().contains(u"What it means"_s));
    }

private:
    /// Gives a link of the article the focus.
    void tabTo(const QString &address) const
    {
        ArticleView &article = m_fixture->article();
        for (int links = 0; links < 100; ++links) {
            m_fixture->press(Qt::Key_Tab);
            QTextCursor cursor = article.textCursor();
            cursor.setPosition(cursor.selectionStart() + 1);
            if (cursor.charFormat().anchorHref() == address)
                return;
        }
        QFAIL("there is no such link");
    }

    /// The texts of the context menu that the keyboard opens.
    QStringList offeredIn(QWidget &widget)
    {
        QStringList offered;
        QTimer::singleShot(0, this, [&] {
            QWidget *menu = QApplication::activePopupWidget();
            for (const QAction *action : menu->actions()) {
                if (!action->isSeparator())
                    offered.append(action->text().section(u'\t', 0, 0));
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(40, 40), QPoint(40, 40));
        QApplication::sendEvent(&widget, &event);
        return offered;
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(m_fixture->window.get(), key, modifiers);
    }

    /// The place in the page that is marked strongest.
    QString currentMark() const
    {
        const QColor strong = m_fixture->article().palette().color(QPalette::Link);
        for (const QTextEdit::ExtraSelection &mark : m_fixture->article().extraSelections()) {
            if (mark.format.background().color() == strong)
                return mark.cursor.selectedText();
        }
        return {};
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
