// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "query.h"

#include "searchcatalog.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class QueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsCodes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");

        QTest::newRow("number") << u"487"_s << u"sip/487"_s;
        QTest::newRow("id") << u"sip/487"_s << u"sip/487"_s;
        QTest::newRow("colon") << u"sip:487"_s << u"sip/487"_s;
        QTest::newRow("blank") << u"SIP 487"_s << u"sip/487"_s;
        QTest::newRow("nothing between") << u"SIP487"_s << u"sip/487"_s;
        QTest::newRow("equals sign") << u"sip=487"_s << u"sip/487"_s;
        QTest::newRow("hyphen") << u"sip-487"_s << u"sip/487"_s;
        QTest::newRow("underscore") << u"SIP_487"_s << u"sip/487"_s;
        QTest::newRow("kanji digits") << u"四八七"_s << u"sip/487"_s;
        QTest::newRow("kanji digits with what it is") << u"四八七エラー"_s << u"sip/487"_s;
        QTest::newRow("two kanji digits") << u"四八"_s << QString();
        QTest::newRow("digit by digit") << u"4 8 7"_s << u"sip/487"_s;
        QTest::newRow("four digits apart") << u"4 8 7 0"_s << QString();
        QTest::newRow("prefix with a long mark") << u"ウェブコード 301"_s << u"http/301"_s;
        QTest::newRow("colon and blank") << u"web: 301"_s << u"http/301"_s;
        QTest::newRow("prefix before a number of another registry") << u"web 99"_s << QString();
        QTest::newRow("full-width") << u"ＳＩＰ／４８７"_s << u"sip/487"_s;
        QTest::newRow("blanks around") << u" sip/487\n"_s << u"sip/487"_s;
        QTest::newRow("first registry") << u"301"_s << u"sip/301"_s;
        QTest::newRow("other registry") << u"http 301"_s << u"http/301"_s;
        QTest::newRow("prefix that is not the id") << u"web:301"_s << u"http/301"_s;
        QTest::newRow("alias") << u"besetzt"_s << u"sip/486"_s;
        QTest::newRow("with what it is") << u"error code 487"_s << u"sip/487"_s;
        QTest::newRow("unknown number") << u"184"_s << QString();
        QTest::newRow("not in that registry") << u"http/486"_s << QString();
        QTest::newRow("unknown registry") << u"xmpp/301"_s << QString();
        QTest::newRow("two blanks of a kind") << u"sip//487"_s << QString();
        QTest::newRow("negative") << u"-487"_s << QString();
        QTest::newRow("larger than any") << u"48700000000000000000"_s << QString();
        QTest::newRow("phrase") << u"busy here"_s << QString();
        QTest::newRow("registry alone") << u"sip"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void readsCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const std::optional<int> index = codeFromText(searchCatalog(), text);
        QCOMPARE(index ? searchCatalog().id(*index).toString() : QString(), code);
    }

    void takesJapaneseApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pairs");

        QTest::newRow("sentence") << u"番号が変わった"_s << u"番号 変わ 変 わっ った"_s;
        QTest::newRow("katakana") << u"サーバーの応答がない"_s << u"さば ばの 応答 がな ない"_s;
        QTest::newRow("half-width katakana and Latin") << u"ＵＡがﾋﾞｼﾞｰ。486です"_s << u"ua がび びじ 486 です"_s;
        QTest::newRow("a keyword") << u"着信拒否"_s << QString();
        QTest::newRow("a keyword without okurigana") << u"番号の変更"_s << QString();
        QTest::newRow("only kanji") << u"電源断絶"_s << u"電源 源断 断絶"_s;
        QTest::newRow("English") << u"busy here"_s << QString();
    }

    void takesJapaneseApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, pairs);
        QByteArrayList texts;
        for (const QueryWord &word : parseQuery(searchCatalog(), text).words)
            texts += word.pairs;
        QCOMPARE(QString::fromUtf8(texts.join(' ')), pairs);
    }

    void knowsWhatAReadingIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("writings");

        QTest::newRow("kana") << u"はなしちゅう"_s << u"話し中 話中"_s;
        QTest::newRow("romaji") << u"hanashichu"_s << u"話し中 話中"_s;
        QTest::newRow("romaji in two words") << u"chakushin kyohi"_s << u"着信拒否"_s;
        QTest::newRow("only a beginning") << u"hanashi"_s << QString();
        QTest::newRow("katakana, which is read as it is written") << u"タイムアウト"_s << QString();
        QTest::newRow("kanji") << u"拒否"_s << QString();
    }

    void knowsWhatAReadingIs()
    {
        QFETCH(QString, text);
        QFETCH(QString, writings);
        QCOMPARE(QString::fromUtf8(parseQuery(searchCatalog(), text).whole.writings.join(' ')), writings);
    }

    void looksNoFurtherThanSomebodyTypes()
    {
        const QString paste = u"busy "_s + QString(100'000, u' ') + u"decline"_s;
        QCOMPARE(parseQuery(searchCatalog(), paste).whole.text, QByteArray("busy"));
        QString words;
        for (int word = 0; word < 100; ++word)
            words += u"w%1 "_s.arg(word);
        QCOMPARE(parseQuery(searchCatalog(), words).words.size(), 16);
    }
};

QTEST_APPLESS_MAIN(QueryTest)
#include "querytest.moc"
