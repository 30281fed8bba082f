// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "jsonwriter.h"
#include "samplecatalog.h"
#include "terminalanswer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtEndian>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QJsonValue json(const QString &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace

class CodeCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_block = SampleCatalog().compiled().block;
        m_sample = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_sample, qPrintable(error));
        m_shipped = Catalog::fromFile(QStringLiteral(KOTAE_CATALOG), &error);
        QVERIFY2(m_shipped, qPrintable(error));
    }

    void writesToAFile()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"487.md"_s);
        const Answer answer = answerTo(*m_shipped, {u"show"_s, u"487"_s, u"--format=markdown"_s, u"--output"_s, path});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.output, QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("# 487 Request Terminated"));
    }

    void cannotWriteToAFile()
    {
        const QString path = u"/no such folder/487.txt"_s;
        const Answer answer = answerTo(*m_shipped, {u"show"_s, u"487"_s, u"--output"_s, path});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.errors.contains(path + u" cannot be written: "_s), qUtf8Printable(answer.errors));
    }

    void showsBothLanguages()
    {
        const Answer answer = answerTo(*m_shipped, {u"show"_s, u"487"_s, u"--language"_s, u"both"_s});
        QVERIFY2(answer.output.contains(u"English: The INVITE"_s) && answer.output.contains(u"日本語: 応答前に"_s),
            qUtf8Printable(answer.output));
    }

    void shows_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("beginning");

        QTest::newRow("text") << QStringList{u"487"_s} << u"487 Request Terminated\n"_s;
        QTest::newRow("id") << QStringList{u"sip/487"_s} << u"487 Request Terminated\n"_s;
        QTest::newRow("colon") << QStringList{u"sip:487"_s} << u"487 Request Terminated\n"_s;
        QTest::newRow("blank") << QStringList{u"SIP 487"_s} << u"487 Request Terminated\n"_s;
        QTest::newRow("two words") << QStringList{u"SIP"_s, u"487"_s} << u"487 Request Terminated\n"_s;
        QTest::newRow("cause") << QStringList{u"q850/17"_s} << u"17 User busy\n"_s;
        QTest::newRow("Q.850") << QStringList{u"Q.850"_s, u"17"_s} << u"17 User busy\n"_s;
        QTest::newRow("cause and blank") << QStringList{u"cause"_s, u"17"_s} << u"17 User busy\n"_s;
        QTest::newRow("cause and equals sign") << QStringList{u"cause=17"_s} << u"17 User busy\n"_s;
        QTest::newRow("only one registry has it") << QStringList{u"17"_s} << u"17 User busy\n"_s;
        QTest::newRow("the first registry that has it") << QStringList{u"100"_s} << u"100 Trying\n"_s;
        QTest::newRow("Warning") << QStringList{u"warning"_s, u"370"_s} << u"370 Insufficient bandwidth\n"_s;
        QTest::newRow("Japanese") << QStringList{u"487"_s, u"--language"_s, u"ja"_s}
                                  << u"487 Request Terminated（リクエスト終了）\n"_s;
        QTest::newRow("markdown") << QStringList{u"487"_s, u"--format"_s, u"markdown"_s} << u"# 487 Request Terminated\n"_s;
        QTest::newRow("json") << QStringList{u"487"_s, u"--format"_s, u"json"_s} << u"{\n    \"action\": {\n"_s;
    }

    void shows()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, beginning);
        const Answer answer = answerTo(*m_shipped, QStringList{u"show"_s} + arguments);
        QCOMPARE(answer.output.left(beginning.size()), beginning);
        QVERIFY(answer.output.endsWith(u'\n'));
        QVERIFY(!answer.output.endsWith("\n\n"_L1));
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.status, 0);
    }

    void showsTheRecordAsJson()
    {
        const Answer answer = answerTo(*m_shipped, {u"show"_s, u"487"_s, u"--format"_s, u"json"_s});
        QCOMPARE(json(answer.output).toObject(), recordToJson(*m_shipped, m_shipped->indexOf({u"sip"_s, 487})));
        QCOMPARE(json(answer.output)[u"id"_s].toString(), u"sip/487"_s);
    }

    void compares_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("held");

        const QStringList both{u"301 Moved Permanently"_s, u"487 Request Terminated"_s};
        QTest::newRow("text") << QStringList{u"301"_s, u"sip:487"_s} << both + QStringList{u"What tells them apart"_s};
        QTest::newRow("Japanese") << QStringList{u"301"_s, u"487"_s, u"--language"_s, u"ja"_s}
                                  << both + QStringList{u"リクエスト終了"_s};
        QTest::newRow("markdown") << QStringList{u"SIP 301"_s, u"487"_s, u"--format"_s, u"markdown"_s}
                                  << both + QStringList{u"≠ "_s};
        QTest::newRow("json") << QStringList{u"301"_s, u"487"_s, u"--format"_s, u"json"_s}
                              << QStringList{u"\"codes\": ["_s, u"\"note\": {"_s, u"\"differs\": ["_s};
    }

    void compares()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, held);
        const Answer answer = answerTo(*m_shipped, QStringList{u"compare"_s} + arguments);
        for (const QString &text : held)
            QVERIFY2(answer.output.contains(text), qPrintable(text));
        QCOMPARE(answer.errors, QString());
        QCOMPARE(answer.status, 0);
    }

    void comparesAcrossRegistries()
    {
        const Answer answer = answerTo(*m_sample, {u"compare"_s, u"sip/404"_s, u"http/404"_s});
        QVERIFY(answer.output.contains(u"One is gone, one is busy."_s));
        QCOMPARE(answer.status, 0);
    }

    void lists_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("output");

        QTest::newRow("text") << QStringList()
                              << u"sip/301   Moved Permanently  The phone is busy\n"
                                 "sip/404   Not Found          The phone is busy\n"
                                 "sip/486   Busy Here          The phone is busy\n"
                                 "http/301  Moved              The phone is busy\n"
                                 "http/404  No Such Page       The phone is busy\n"_s;
        QTest::newRow("registry and limit") << QStringList{u"--registry"_s, u"HTTP"_s, u"--limit"_s, u"1"_s}
                                            << u"http/301  Moved  The phone is busy\n"_s;
        QTest::newRow("markdown") << QStringList{u"--format"_s, u"markdown"_s, u"--limit"_s, u"1"_s}
                                  << u"| Code | Phrase | Summary |\n| --- | --- | --- |\n"
                                     "| sip/301 | Moved Permanently | The phone is busy |\n"_s;
        QTest::newRow("markdown, Japanese") << QStringList{u"--format"_s, u"markdown"_s, u"--limit"_s, u"1"_s, u"--language"_s,
            u"ja"_s}
                                            << u"| Code | Phrase | Japanese rendering | Summary |\n| --- | --- | --- | --- |\n"
                                               "| sip/301 | Moved Permanently | 恒久的に移動 | 電話機が話中 |\n"_s;
    }

    void lists()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, output);
        const Answer answer = answerTo(*m_sample, QStringList{u"list"_s} + arguments);
        QCOMPARE(answer.output, output);
        QCOMPARE(answer.status, 0);
    }

    void listsEveryRecordAsJson()
    {
        const QJsonArray records = json(answerTo(*m_shipped, {u"list"_s, u"--format"_s, u"json"_s}).output).toArray();
        QCOMPARE(records.size(), m_shipped->size());
        for (int code = 0; code < m_shipped->size(); ++code) {
            const CodeId id = m_shipped->id(code);
            QFile file(QStringLiteral(KOTAE_SOURCE_DIR "/resources/catalog/%1.json").arg(id.toString()));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QJsonObject record = QJsonDocument::fromJson(file.readAll()).object();
            record.insert(u"id"_s, id.toString());
            QVERIFY2(records[code].toObject() == record, qPrintable(id.toString()));
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("errors");

        const QString writeIt = u"  A code is written sip/487, sip:487, \"SIP 487\" or 487. Words are for: kotae search\n"_s;
        const QString no399 = u"kotae: There is no 399 in “SIP response codes”.\n"
                              "  Whoever does not know the number treats it as 301 Moved Permanently.\n"
                              "  Next to it: 301 Moved Permanently.\n"_s;
        const QString no700 = u"kotae: There is no 700 in “SIP response codes”.\n  It is dropped.\n"_s;
        QTest::newRow("unknown number") << QStringList{u"show"_s, u"399"_s} << 1 << no399;
        QTest::newRow("unknown id") << QStringList{u"show"_s, u"sip/399"_s} << 1 << no399;
        QTest::newRow("no number of the registry") << QStringList{u"show"_s, u"700"_s} << 1 << no700;
        QTest::newRow("a word") << QStringList{u"show"_s, u"busy"_s} << 1 << u"kotae: “busy” names no code.\n"_s + writeIt;
        QTest::newRow("two codes") << QStringList{u"show"_s, u"301"_s, u"486"_s} << 1
                                   << u"kotae: “301 486” names no code.\n"_s + writeIt;
        QTest::newRow("control characters") << QStringList{u"show"_s, u"\u001b]0;x\u0007"_s} << 1
                                            << u"kotae: “␛]0;x␇” names no code.\n"_s + writeIt;
        QTest::newRow("compare with an unknown") << QStringList{u"compare"_s, u"301"_s, u"700"_s} << 1 << no700;
        QTest::newRow("compare two unknown") << QStringList{u"compare"_s, u"399"_s, u"700"_s} << 1 << no399 + no700;
        QTest::newRow("compare with itself") << QStringList{u"compare"_s, u"486"_s, u"sip/486"_s} << 2
                                             << u"kotae: Both codes are sip/486. Name two different ones.\n"_s;
        QTest::newRow("unknown registry") << QStringList{u"list"_s, u"--registry"_s, u"xmpp"_s} << 2
                                          << u"kotae: There is no registry “xmpp”. --registry takes one of these: sip http\n"_s;
        QTest::newRow("unknown registry in a search") << QStringList{u"search"_s, u"-"_s, u"--registry"_s,
            u"xmpp"_s} << 2 << u"kotae: There is no registry “xmpp”. --registry takes one of these: sip http\n"_s;
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, errors);
        const Answer answer = answerTo(*m_sample, arguments, "486\n");
        QCOMPARE(answer.output, QString());
        QCOMPARE(answer.errors, errors);
        QCOMPARE(answer.status, status);
    }

    void saysThatARecordIsDamaged_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("show") << QStringList{u"show"_s, u"http/404"_s};
        QTest::newRow("show as json") << QStringList{u"show"_s, u"http/404"_s, u"--format"_s, u"json"_s};
        QTest::newRow("compare") << QStringList{u"compare"_s, u"301"_s, u"http/404"_s};
        QTest::newRow("list as json") << QStringList{u"list"_s, u"--format"_s, u"json"_s};
    }

    void saysThatARecordIsDamaged()
    {
        QFETCH(QStringList, arguments);
        // The size of the last code's record is the last number of its entry.
        QByteArray block = m_block;
        const qsizetype codes = qFromLittleEndian<quint32>(block.constData() + 16 + 8 * qsizetype(BlockFormat::Part::Codes));
        block[codes + m_sample->size() * BlockFormat::codeEntrySize - 4] = 3;
        QString error;
        const std::unique_ptr<Catalog> damaged = Catalog::fromBytes(block, &error);
        QVERIFY2(damaged, qPrintable(error));
        const Answer answer = answerTo(*damaged, arguments);
        QCOMPARE(answer.output, QString());
        QCOMPARE(answer.errors, u"kotae: The record of http/404 is damaged. Compile or install the catalog again.\n"_s);
        QCOMPARE(answer.status, 2);
    }

private:
    QByteArray m_block;
    std::unique_ptr<Catalog> m_sample;
    std::unique_ptr<Catalog> m_shipped;
};

QTEST_APPLESS_MAIN(CodeCommandsTest)
#include "codecommandstest.moc"
