// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowfixture.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Queries that nobody means: the window answers each and goes on working.
class BadInputTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void answers_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("100,000 letters") << QString(100'000, u'a');
        QTest::newRow("100,000 digits") << QString(100'000, u'4');
        QTest::newRow("100,000 kana") << QString(100'000, u'あ');
        QTest::newRow("50,000 words") << u"a "_s.repeated(50'000);
        QTest::newRow("control characters") << u"\u0001\u0002\u0007\u001b\u007f\u0080\u009f"_s;
        QTest::newRow("NUL between") << QString::fromUtf16(u"48\0007", 4);
        QTest::newRow("line breaks") << u"4\n8\r\n7\u2028\u2029"_s;
        QTest::newRow("lone high surrogate") << QString(QChar(0xD83D));
        QTest::newRow("lone low surrogate") << u"busy"_s + QChar(0xDC00);
        QTest::newRow("surrogates the wrong way round") << QString(QChar(0xDC00)) + QChar(0xD83D);
        QTest::newRow("60 letters before a pair is cut") << QString(59, u'x') + u"😀😀"_s;
        QTest::newRow("right to left") << u"مشغول ‏487‏ עסוק"_s;
        QTest::newRow("bidi controls") << u"\u202e487\u202c\u2066\u2067"_s;
        QTest::newRow("a mark a thousand times") << u"e"_s + QString(1000, QChar(0x301));
        QTest::newRow("noncharacters") << QString(QChar(0xFFFF)) + QChar(0xFFFE) + QChar(0xFDD0);
        QTest::newRow("object replacement") << QString(QChar::ObjectReplacementCharacter);
        QTest::newRow("markup") << u"<img src='file:///etc/passwd'><script>&#0;&xyz;%1%2%n"_s;
        QTest::newRow("a pattern") << u"(.*)*\\Q[^"_s;
        QTest::newRow("a number beyond integers") << u"99999999999999999999"_s;
        QTest::newRow("only blanks") << u"  \t\u3000 "_s;
        QTest::newRow("only combining marks") << QString(20, QChar(0x301)) + QString(20, QChar(0x3099));
        QTest::newRow("a quote that is not closed") << u"\"busy 「here"_s;
        QTest::newRow("a range upside down") << u"489-480"_s;
        QTest::newRow("a prefix with nothing") << u"rfc:"_s;
        QTest::newRow("prefixes of prefixes") << u"header:rfc:method:\"registry:"_s;
        QTest::newRow("nothing but exclusions") << u"-a -b -\"c\" -- -"_s;
        QTest::newRow("5 MB") << u"SIP/2.0 \"-x 4xx rfc: "_s.repeated(250'000);
        QTest::newRow("a negative number") << u"-487"_s;
    }

    void answersWithinAFrameOrTwo()
    {
        QElapsedTimer timer;
        const QString paste = u"caller gave up 番号が変わった \"x -y "_s.repeated(150'000);
        timer.start();
        m_fixture->window->open(paste);
        QApplication::processEvents();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed()))); // a debug build on a busy machine
        m_fixture->box().clear();
    }

    void answers()
    {
        QFETCH(QString, query);
        m_fixture->box().clear();
        QApplication::clipboard()->setText(query);
        m_fixture->box().paste();
        checkAnswer();
        m_fixture->window->open(query);
        checkAnswer();
        m_fixture->box().clear();
        QInputMethodEvent composing(query, {});
        QApplication::sendEvent(&m_fixture->box(), &composing);
        checkAnswer();
        QInputMethodEvent givenUp;
        QApplication::sendEvent(&m_fixture->box(), &givenUp);
        m_fixture->type(u"487"_s);
        QCOMPARE(m_fixture->shown(), QList{487});
    }

private:
    /// Either rows or a word in their place, in both languages, and all of it can be painted.
    void checkAnswer() const
    {
        for (int time = 0; time < 2; ++time) {
            QCOMPARE(m_fixture->rows().isEmpty(), !m_fixture->emptyText().isEmpty());
            QVERIFY(m_fixture->emptyText().size() < 2000);
            QVERIFY(!m_fixture->window->grab().isNull());
            m_fixture->switchLanguage();
        }
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(BadInputTest)
#include "badinputtest.moc"
