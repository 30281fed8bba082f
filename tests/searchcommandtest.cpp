// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "samplecatalog.h"
#include "terminalanswer.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class SearchCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_block = SampleCatalog().compiled().block;
        m_sample = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_sample, qPrintable(error));
    }

    void searches_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("output");

        QTest::newRow("text") << QStringList{u"busy here"_s, u"--limit"_s, u"1"_s}
                              << u"sip/486  Busy Here  The phone is busy\n"_s;
        QTest::newRow("text in columns") << QStringList{u"permanently"_s, u"--language"_s, u"ja"_s, u"--limit"_s, u"1"_s}
                                         << u"sip/301  Moved Permanently  恒久的に移動  電話機が話中\n"_s;
        QTest::newRow("columns of both widths") << QStringList{u"404"_s, u"--language"_s, u"ja"_s}
                                                << u"sip/404   Not Found     該当なし    電話機が話中\n"
                                                   "http/404  No Such Page  ページなし  電話機が話中\n"_s;
        QTest::newRow("markdown") << QStringList{u"busy here"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"markdown"_s}
                                  << u"* **sip/486** Busy Here — The phone is busy\n"_s;
        QTest::newRow("markdown, Japanese") << QStringList{u"busy here"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"markdown"_s,
            u"--language"_s, u"ja"_s} << u"* **sip/486** Busy Here（話中） — 電話機が話中\n"_s;
        QTest::newRow("json")
            << QStringList{u"301"_s, u"--format"_s, u"json"_s}
            << uR"({"query":"301","results":[{"id":"sip/301","rank":"exact-code"},{"id":"http/301","rank":"exact-code"}]})"
               "\n"_s;
        QTest::newRow("registry") << QStringList{u"301"_s, u"--registry"_s, u"http"_s, u"--format"_s, u"json"_s}
                                  << uR"({"query":"301","results":[{"id":"http/301","rank":"exact-code"}]})"
                                     "\n"_s;
        QTest::newRow("limit") << QStringList{u"301"_s, u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s}
                               << uR"({"query":"301","results":[{"id":"sip/301","rank":"exact-code"}]})"
                                  "\n"_s;
    }

    void searches()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, output);
        const Answer answer = answerTo(*m_sample, QStringList{u"search"_s} + arguments);
        QCOMPARE(answer.output, output);
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.status, 0);
    }

    void saysThatANumberIsOnlyMentioned()
    {
        const Answer answer = answerTo(*m_sample, {u"search"_s, u"486"_s, u"--registry"_s, u"http"_s});
        QVERIFY(answer.output.startsWith(u"http/301"_s));
        QVERIFY2(answer.errors.startsWith(u"kotae: There is no 486 in “SIP response codes”.\n"_s), qPrintable(answer.errors));
        QCOMPARE(answer.status, 0);
    }

    void findsNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("errors");

        const QString tryThis = u"  Try fewer or other words. All codes: kotae list\n"_s;
        QTest::newRow("text") << QStringList{u"xyzzy"_s} << QString() << u"kotae: Nothing was found for “xyzzy”.\n"_s + tryThis;
        QTest::newRow("json") << QStringList{u"xyzzy"_s, u"--format"_s, u"json"_s} << u"{\"query\":\"xyzzy\",\"results\":[]}\n"_s
                              << u"kotae: Nothing was found for “xyzzy”.\n"_s + tryThis;
        QTest::newRow("empty") << QStringList{QString()} << QString() << u"kotae: Nothing was found for “”.\n"_s + tryThis;
        QTest::newRow("control characters") << QStringList{u"\u001b[2J\u0007\u009b\u202e\t\u2028"_s} << QString()
                                            << u"kotae: Nothing was found for “␛[2J␇\uFFFD\uFFFD \uFFFD”.\n"_s + tryThis;
        QTest::newRow("lone surrogate") << QStringList{QString(QChar(0xD800))} << QString()
                                        << u"kotae: Nothing was found for “\uFFFD”.\n"_s + tryThis;
        QTest::newRow("100,000 characters") << QStringList{QString(100'000, u'z')} << QString()
                                            << u"kotae: Nothing was found for “%1…”.\n"_s.arg(QString(80, u'z')) + tryThis;
        QTest::newRow("unknown number") << QStringList{u"399"_s} << QString()
                                        << u"kotae: There is no 399 in “SIP response codes”.\n"
                                           "  Whoever does not know the number treats it as 301 Moved Permanently.\n"
                                           "  Next to it: 301 Moved Permanently.\n"_s;
        QTest::newRow("no number of the registry") << QStringList{u"700"_s, u"--language"_s, u"ja"_s} << QString()
                                                   << u"kotae: There is no 700 in “SIP 応答コード”.\n  破棄されます。\n"_s;
    }

    void findsNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, output);
        QFETCH(QString, errors);
        const Answer answer = answerTo(*m_sample, QStringList{u"search"_s} + arguments);
        QCOMPARE(answer.output, output);
        QCOMPARE(answer.errors, errors);
        QCOMPARE(answer.status, 1);
    }

    void answersInput_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("output");

        const QString found = uR"({"query":"486","results":[{"id":"sip/486","rank":"exact-code"}]})"
                              "\n"_s;
        const QString empty = u"{\"query\":\"%1\",\"results\":[]}\n"_s;
        QTest::newRow("no line") << QByteArray() << u"json"_s << QString();
        QTest::newRow("a line") << QByteArray("486\n") << u"json"_s << found;
        QTest::newRow("no line feed at the end") << QByteArray("486\n486") << u"json"_s << found + found;
        QTest::newRow("empty lines") << QByteArray("\n486\n\n") << u"json"_s
                                     << empty.arg(QString()) + found + empty.arg(QString());
        QTest::newRow("Windows line ends") << QByteArray("486\r\n\r\n") << u"json"_s << found + empty.arg(QString());
        QTest::newRow("NUL") << QByteArray("\0\n", 2) << u"json"_s << empty.arg(u"\\u0000"_s);
        QTest::newRow("control characters") << QByteArray("\x1b\x7f\xc2\x9b\n") << u"json"_s
                                            << empty.arg(u"\\u001b\\u007f\\u009b"_s);
        QTest::newRow("direction marks") << QByteArray("\xe2\x80\xae\n") << u"json"_s << empty.arg(u"\\u202e"_s);
        QTest::newRow("no UTF-8") << QByteArray("\xff\xed\xa0\x80\n") << u"json"_s << empty.arg(QString(4, QChar(0xFFFD)));
        QTest::newRow("quotes") << QByteArray("\"\\\n") << u"json"_s << empty.arg(u"\\\"\\\\"_s);
        QTest::newRow("100,000 characters") << QByteArray(100'000, 'z') << u"json"_s << empty.arg(QString(100'000, u'z'));
        QTest::newRow("text")
            << QByteArray("486\nxyzzy\x1b\n\n") << u"text"_s
            << u"486\n  sip/486  Busy Here  The phone is busy\n\nxyzzy␛\n  nothing found\n\n\n  nothing found\n\n"_s;
        QTest::newRow("markdown") << QByteArray("486\n*\n") << u"markdown"_s
                                  << u"## 486\n\n* **sip/486** Busy Here — The phone is busy\n\n## \\*\n\nnothing found\n\n"_s;
    }

    void answersInput()
    {
        QFETCH(QByteArray, input);
        QFETCH(QString, format);
        QFETCH(QString, output);
        const Answer answer = answerTo(*m_sample, {u"search"_s, u"-"_s, u"--limit"_s, u"1"_s, u"--format"_s, format}, input);
        QCOMPARE(answer.output, output);
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.status, 0);
    }

private:
    QByteArray m_block;
    std::unique_ptr<Catalog> m_sample;
};

QTEST_APPLESS_MAIN(SearchCommandTest)
#include "searchcommandtest.moc"
