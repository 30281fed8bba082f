// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// The bar that finds words in the page.
class FindInPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

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

    void findsNothingWhereNothingIsLeftToFind()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        m_fixture->find<QLineEdit>("findBox").setText(QString(QChar(0x2060)));
        QVERIFY(m_fixture->article().extraSelections().isEmpty());
        QCOMPARE(m_fixture->find<QLabel>("findLabel").text(), u"Not found"_s);
    }

    void leavesTheFocusWhereItIs()
    {
        m_fixture->window->open(u"kotae:sip/487"_s);
        key(Qt::Key_F, Qt::ControlModifier);
        m_fixture->box().setFocus();
        m_fixture->find<QAbstractButton>("closeFindButton").click();
        QVERIFY(!m_fixture->find<QLineEdit>("findBox").isVisible());
        QVERIFY(m_fixture->box().hasFocus());
    }

private:
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

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(FindInPageTest)
#include "findinpagetest.moc"
