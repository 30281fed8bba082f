// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "search.h"

#include "searchcatalog.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

class SearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");

        QTest::newRow("exact code") << u"487"_s << u"sip/487 exact-code"_s;
        QTest::newRow("code prefix") << u"48"_s << u"sip/486 code-prefix, sip/487 code-prefix"_s;
        QTest::newRow("first registry that has the number") << u"301"_s << u"sip/301 exact-code, http/301 exact-code"_s;
        QTest::newRow("full-width number") << u"４８６"_s << u"sip/486 exact-code"_s;
        QTest::newRow("prefixed number") << u"http 301"_s << u"http/301 exact-code, sip/301 some-words"_s;
        QTest::newRow("status line") << u"SIP/2.0 486 Busy Here"_s << u"sip/486 exact-code, sip/600 some-words"_s;
        QTest::newRow("status line of an unknown phrase") << u"SIP/2.0 603 Nope"_s << u"sip/603 exact-code"_s;
        QTest::newRow("number with what it is") << u"error 487"_s << u"sip/487 exact-code"_s;
        QTest::newRow("exact phrase") << u"busy here"_s << u"sip/486 exact-phrase, sip/600 some-words"_s;
        QTest::newRow("words in another order") << u"here busy"_s << u"sip/486 word-prefix, sip/600 some-words"_s;
        QTest::newRow("phrase prefix") << u"moved perm"_s
                                       << u"http/301 phrase-prefix, sip/301 phrase-prefix, sip/302 some-words"_s;
        QTest::newRow("phrase of two registries")
            << u"moved permanently"_s << u"http/301 exact-phrase, sip/301 exact-phrase, sip/302 some-words"_s;
        QTest::newRow("word prefix") << u"term"_s << u"sip/487 word-prefix"_s;
        QTest::newRow("variant") << u"request cancelled"_s << u"sip/487 exact-keyword, sip/408 some-words, sip/486 some-words"_s;
        QTest::newRow("keyword") << u"engaged"_s << u"sip/486 exact-keyword"_s;
        QTest::newRow("part of a keyword") << u"hung"_s << u"sip/487 keyword"_s;
        QTest::newRow("words that say nothing")
            << u"the call was rejected"_s
            << u"sip/603 exact-keyword, sip/487 some-words, sip/486 some-words, sip/302 some-words"_s;
        QTest::newRow("words of several fields") << u"caller timeout"_s << u"sip/487 keyword, sip/408 some-words"_s;
        QTest::newRow("header field") << u"contact"_s << u"sip/486 fact-or-header, sip/301 fact-or-header"_s;
        QTest::newRow("document") << u"rfc 3261"_s << u"sip/487 fact-or-header, sip/301 fact-or-header"_s;
        QTest::newRow("summary") << u"refuses"_s << u"sip/603 summary"_s;
        QTest::newRow("body") << u"registrar"_s << u"sip/301 body-text"_s;
        QTest::newRow("inside a Latin word") << u"egis"_s << QString();
        QTest::newRow("inside a word of a keyword") << u"warding"_s << u"sip/302 body-text"_s;
        QTest::newRow("two letters inside a Latin word") << u"eg"_s << QString();
        QTest::newRow("some words") << u"decline nonsense"_s << u"sip/603 some-words"_s;
        QTest::newRow("case") << u"BUSY HERE"_s << u"sip/486 exact-phrase, sip/600 some-words"_s;
        QTest::newRow("typo") << u"bussy"_s << u"sip/486 near-miss, sip/600 near-miss"_s;
        QTest::newRow("typo in a phrase of two words")
            << u"requst timeout"_s << u"sip/408 near-miss, sip/487 some-words, sip/486 some-words"_s;
        QTest::newRow("swapped letters") << u"delcine"_s << u"sip/603 near-miss"_s;
        QTest::newRow("two mistakes in a long word") << u"temporrarly"_s << u"sip/302 near-miss"_s;
        QTest::newRow("typo in a short word") << u"bsy"_s << QString();
        QTest::newRow("no typo but a word") << u"ring"_s << u"sip/180 phrase-prefix, sip/487 keyword"_s;
        QTest::newRow("plural") << u"requests"_s << u"sip/487 word-prefix, sip/408 word-prefix, sip/486 fact-or-header"_s;
        QTest::newRow("gloss") << u"拒否"_s << u"sip/603 exact-phrase"_s;
        QTest::newRow("inside a gloss") << u"話中"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("Japanese keyword") << u"話し中"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("reading") << u"はなしちゅう"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("half-width katakana") << u"ﾘｸｴｽﾄ"_s << u"sip/487 phrase-prefix"_s;
        QTest::newRow("romaji") << u"hanashichuu"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("romaji, Kunrei") << u"hanasityuu"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("romaji, unfinished") << u"yobidash"_s << u"sip/180 phrase-prefix"_s;
        QTest::newRow("romaji inside") << u"kyohi"_s << u"sip/603 exact-phrase"_s;
        QTest::newRow("Japanese sentence") << u"番号が変わりました"_s << u"sip/301 some-words"_s;
        QTest::newRow("Japanese sentence, several codes") << u"相手が着信を拒否"_s << u"sip/603 some-words"_s;
        QTest::newRow("nothing") << u"xyzzy"_s << QString();
        QTest::newRow("alias") << u"besetzt"_s << u"sip/486 alias"_s;
        QTest::newRow("alias of a number") << u"184"_s << u"sip/603 alias"_s;
        QTest::newRow("alias to a code that is not there") << u"186"_s << QString();
        QTest::newRow("number with the phrase of another registry")
            << u"301 Moved Permanently"_s << u"sip/301 exact-code, http/301 exact-code"_s;
        QTest::newRow("several numbers") << u"486 vs 487"_s << u"sip/486 exact-code, sip/487 exact-code"_s;
        QTest::newRow("number with Japanese") << u"486エラー"_s << u"sip/486 exact-code"_s;
        QTest::newRow("reason header") << u"Reason: SIP;cause=486"_s << u"sip/486 exact-code"_s;
        QTest::newRow("line of a log") << u"got 603 decline from 10.0.0.1"_s << u"sip/603 exact-code"_s;
        QTest::newRow("words of a keyword in another order") << u"changed number"_s << u"sip/301 keyword"_s;
        QTest::newRow("inflection") << u"refusing"_s << u"sip/603 summary"_s;
        QTest::newRow("inflection, irregular") << u"caller hang up"_s << u"sip/487 keyword"_s;
        QTest::newRow("inflection with a doubled letter") << u"cancelling"_s << u"sip/487 keyword"_s;
        QTest::newRow("word written as two") << u"time out"_s << u"sip/408 word-prefix, sip/487 keyword"_s;
        QTest::newRow("two words written as one") << u"busyhere"_s << u"sip/486 exact-phrase"_s;
        QTest::newRow("letters and digits as one") << u"rfc3261"_s << u"sip/487 fact-or-header, sip/301 fact-or-header"_s;
        QTest::newRow("punctuation") << u"call-forwarding"_s << u"sip/302 exact-keyword"_s;
        QTest::newRow("phrase within a sentence") << u"my phone says call rejected again"_s << u"sip/603 some-words"_s;
        QTest::newRow("okurigana") << u"話し中で"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("okurigana left out") << u"呼出し中"_s << u"sip/180 exact-phrase"_s;
        QTest::newRow("accent") << u"tensō"_s << u"sip/302 exact-keyword"_s;
        QTest::newRow("romaji of several words") << u"hasshinsha setsudan"_s << u"sip/487 keyword"_s;
        QTest::newRow("romaji, long vowel not written") << u"hanashichu"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("kana being typed") << u"はなしt"_s << u"sip/486 keyword, sip/600 keyword"_s;
        QTest::newRow("Japanese and Latin mixed") << u"callerが切断"_s << u"sip/487 some-words"_s;
        QTest::newRow("Japanese apart by a blank") << u"着信 拒否"_s << u"sip/603 exact-keyword"_s;
        QTest::newRow("Japanese taken apart") << u"番号の変更"_s << u"sip/301 exact-keyword"_s;
        QTest::newRow("possessive") << u"the caller's hung up"_s << u"sip/487 exact-keyword"_s;
        QTest::newRow("contraction with a typographic apostrophe") << u"caller’s hung up"_s << u"sip/487 exact-keyword"_s;
        QTest::newRow("not, contracted") << u"it isn't engaged"_s << u"sip/486 some-words, http/404 some-words"_s;
        QTest::newRow("not, without the apostrophe") << u"it isnt engaged"_s << u"sip/486 some-words, http/404 some-words"_s;
        QTest::newRow("words parted by signs")
            << u"reason=[engaged];from=<refuses>"_s << u"sip/486 some-words, sip/603 some-words"_s;
        QTest::newRow("constant") << u"CALL_REJECTED"_s << u"sip/603 exact-keyword"_s;
        QTest::newRow("constant behind a prefix") << u"PJSIP_SC_BUSY_HERE"_s << u"sip/486 exact-phrase"_s;
        QTest::newRow("constant of one word behind a prefix") << u"PJSIP_SC_DECLINE"_s << u"sip/603 exact-phrase"_s;
        QTest::newRow("constant of one word behind one word") << u"log_decline"_s << u"sip/603 some-words"_s;
        QTest::newRow("constant whose end begins a name") << u"CS_CALL_MOVED"_s << QString();
        QTest::newRow("constant in a line") << u"sofia: Hangup [CS_EXECUTE] [CALL_REJECTED]"_s << u"sip/603 exact-keyword"_s;
        QTest::newRow("constant that any registry may mean")
            << u"web_status=MOVED_PERMANENTLY"_s << u"http/301 exact-phrase, sip/301 exact-phrase"_s;
        QTest::newRow("constant behind the prefix of a registry")
            << u"web: MOVED_PERMANENTLY"_s << u"http/301 exact-phrase, sip/301 some-words"_s;
        QTest::newRow("name behind the prefix of a registry")
            << u"web moved permanently"_s << u"http/301 exact-phrase, sip/301 some-words"_s;
        QTest::newRow("name behind the prefix of another registry")
            << u"web busy here"_s << u"sip/486 some-words, sip/600 some-words"_s;
        QTest::newRow("number and phrase parted by a sign") << u"487/request terminated"_s << u"sip/487 exact-code"_s;
        QTest::newRow("keyword of a code that is met often")
            << u"はなしちゅう"_s << u"sip/486 exact-keyword, sip/600 exact-keyword"_s;
        QTest::newRow("two keywords") << u"engaged hanashichuu"_s << u"sip/486 keyword, sip/600 some-words"_s;
        QTest::newRow("whole word before the beginning of another") << u"temp"_s << u"http/404 keyword, sip/302 keyword"_s;
        QTest::newRow("typo does not bring words together")
            << u"bussy timeout"_s << u"sip/487 some-words, sip/408 some-words, sip/486 some-words, sip/600 some-words"_s;
        QTest::newRow("verb behind katakana") << u"タイムアウトになった"_s << u"sip/408 exact-phrase"_s;
        QTest::newRow("verb behind kanji") << u"着信拒否されました"_s << u"sip/603 exact-keyword"_s;
        QTest::newRow("verb in kana") << u"てんそうした"_s << u"sip/302 exact-keyword"_s;
        QTest::newRow("verb that says the opposite") << u"転送しない"_s << u"sip/302 some-words"_s;
        QTest::newRow("verb behind nothing known") << u"爆発した"_s << QString();
        QTest::newRow("keyword among other words") << u"number changed media"_s << u"sip/301 some-words"_s;
        QTest::newRow("phrase among other words, all in names and keywords")
            << u"ring timeout caller request"_s << u"sip/487 keyword"_s;
        QTest::newRow("words joined by a sign that nobody joins")
            << u"declined-caller-media"_s << u"sip/487 some-words, sip/183 some-words, sip/603 some-words"_s;
        QTest::newRow("only words that say nothing") << u"the error"_s << QString();
    }

    void finds()
    {
        QFETCH(QString, query);
        QFETCH(QString, found);
        QStringList results;
        for (const SearchResult &result : search(searchCatalog(), parseQuery(searchCatalog(), query)))
            results.append(searchCatalog().id(result.code).toString() + u' ' + rankName(result.rank));
        QCOMPARE(results.join(u", "_s), found);
    }

    void ordersResults()
    {
        const QList<SearchResult> ordered{
            {Rank::ExactCode, 0, 1, 3},
            {Rank::ExactCode, 0, 5, 4},
            {Rank::Condition, 0, 1, 9},
            {Rank::Condition, 0, 5, 10},
            {Rank::Condition, 1, 5, 8},
            {Rank::ExactPhrase, 0, 5, 7},
            {Rank::ExactPhrase, 0, 2, 1},
            {Rank::ExactPhrase, 0, 2, 2},
            {Rank::Keyword, 10, 1, 0},
            {Rank::Keyword, 12, 5, 6},
            {Rank::SomeWords, 30, 1, 5},
        };
        QList<SearchResult> results(ordered.rbegin(), ordered.rend());
        std::sort(results.begin(), results.end());
        QCOMPARE(results, ordered);
    }

    void namesEveryRank()
    {
        QSet<QString> names;
        for (int rank = 0; rank <= int(Rank::None); ++rank)
            names.insert(rankName(Rank(rank)));
        QCOMPARE(names.size(), qsizetype(Rank::None) + 1);
    }

    void survivesBadInput_data()
    {
        QTest::addColumn<QString>("query");

        QTest::newRow("only blanks") << u" \t\u3000\n"_s;
        QTest::newRow("only combining marks") << u"\u0301\u3099\u0301"_s;
        QTest::newRow("only control characters") << QString(5, QChar(0));
        QTest::newRow("escape sequence") << u"\u001b[31m\u009b31m"_s;
        QTest::newRow("lone high surrogate") << QString(QChar(0xD800));
        QTest::newRow("lone low surrogates") << QString(3, QChar(0xDC00));
        QTest::newRow("right to left") << u"\u202Eعربى עברית"_s;
        QTest::newRow("regular expression") << u"(.*)+[^\\"_s;
        QTest::newRow("100,000 letters") << QString(100'000, u'z');
        QTest::newRow("100,000 combining marks") << QString(100'000, QChar(0x0301));
        QTest::newRow("100,000 digits") << QString(100'000, u'4');
        QTest::newRow("50,000 words") << u"zq "_s.repeated(50'000);
        QTest::newRow("unbalanced quote") << u"\"xyzzy plugh"_s;
        QTest::newRow("only quotes") << u"\"\" 「」 \""_s;
        QTest::newRow("only a minus") << u"- -- ---"_s;
        QTest::newRow("only colons") << u":: : :x: "_s;
        QTest::newRow("5 MB") << u"zq\n"_s.repeated(1'700'000);
        QTest::newRow("emoji") << u"🤙🏽👨‍👩‍👧"_s;
    }

    void survivesBadInput()
    {
        QFETCH(QString, query);
        const Query parsed = parseQuery(searchCatalog(), query);
        QVERIFY(search(searchCatalog(), parsed).isEmpty());
        QVERIFY(!codeFromText(searchCatalog(), query));
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "searchtest.moc"
