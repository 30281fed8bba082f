// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// What is taken along from a place: by the context menus, the clipboard and a report.
class TakeAlongTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

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

    void copiesNoAddressOfAnExample()
    {
        m_fixture->type(u"zzzqqq"_s);
        auto &page = m_fixture->find<QTextBrowser>("nothingFoundPage");
        page.setFocus();
        m_fixture->press(Qt::Key_Tab);
        m_fixture->press(Qt::Key_Tab);
        QVERIFY(page.textCursor().hasSelection());
        QCOMPARE(offeredIn(*page.viewport()), (QStringList{u"&Copy"_s, u"Select All"_s}));
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

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TakeAlongTest)
#include "takealongtest.moc"
