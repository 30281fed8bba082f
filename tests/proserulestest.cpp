// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "proserules.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

using Rule = QStringList (*)(const ProseText &);
using Kind = ProseText::Kind;

Q_DECLARE_METATYPE(Rule)

/// That each writing rule finds what it forbids, and lets pass what people write.
class ProseRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<Rule>("rule");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Bilingual>("text");
        QTest::addColumn<QString>("mistake");

        addLanguageRows();
        addTokenRows();
        addStopRows();
        addWidthRows();
        addBlankRows();
        addLengthRows();
    }

    void checks()
    {
        QFETCH(Rule, rule);
        QFETCH(Kind, kind);
        QFETCH(Bilingual, text);
        QFETCH(QString, mistake);
        const QString mistakes = rule({{}, {}, kind, text}).join(u'\n');
        QCOMPARE(mistakes.isEmpty(), mistake.isEmpty());
        QVERIFY2(mistakes.contains(mistake), qUtf8Printable(mistakes));
    }

    void findsNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("numbers");

        QTest::newRow("codes") << u"487, 200; a 503."_s << QStringList{u"487"_s, u"200"_s, u"503"_s};
        QTest::newRow("in Japanese") << u"487 と（200）、「503」"_s << QStringList{u"487"_s, u"200"_s, u"503"_s};
        QTest::newRow("plural") << u"many 487s"_s << QStringList{u"487"_s};
        QTest::newRow("others") << u"RFC 822, §21.4.125, 1000, 10.123, Q.850, 64*T1, 4xx, 100rel, 192.168.1.100, 180-199"_s
                                << QStringList();
    }

    void findsNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, numbers);
        QCOMPARE(numbersIn(text), numbers);
    }

    void checksReadings_data()
    {
        QTest::addColumn<JapaneseText>("text");
        QTest::addColumn<bool>("right");

        const auto row = [](const QString &text, const QString &reading, bool right) {
            QTest::newRow(qUtf8Printable(text + u' ' + reading)) << JapaneseText{text, reading} << right;
        };
        row(u"話中"_s, u"わちゅう"_s, true);
        row(u"呼び出し中"_s, u"よびだしちゅう"_s, true);
        row(u"サーバー エラー"_s, u"さーばー えらー"_s, true);
        row(u"SIP サーバー"_s, u"SIP さーばー"_s, true);
        row(u"RBT"_s, u"RBT"_s, true);
        row(u"サーバー"_s, u"サーバー"_s, false);
        row(u"話中"_s, u"話中"_s, false);
        row(u"話中"_s, u"wachuu"_s, false);
        row(u"話中"_s, u"ﾜﾁｭｳ"_s, false);
        row(u"サーバー"_s, u"さーば"_s, false);
        row(u"呼び出し"_s, u"よみだし"_s, false);
        row(u"SIP サーバー"_s, u"しっぷさーばー"_s, false);
    }

    void checksReadings()
    {
        QFETCH(JapaneseText, text);
        QFETCH(bool, right);
        QCOMPARE(readingMistakes(text).isEmpty(), right);
    }

private:
    static void row(
        Rule rule, const char *name, const QString &en, const QString &ja, const QString &mistake, Kind kind = Kind::Paragraph)
    {
        QTest::newRow(name) << rule << kind << Bilingual{en, ja} << mistake;
    }

    static void addLanguageRows()
    {
        const Rule rule = languageMistakes;
        row(rule, "language: right", u"Busy."_s, u"話中です。"_s, {});
        row(rule, "language: kanji in English", u"Busy 話中."_s, u"話中です。"_s, u"話中"_s);
        row(rule, "language: full-width comma in English", u"Busy， again."_s, u"話中です。"_s, u"，"_s);
        row(rule, "language: 。 in English", u"Busy。"_s, u"話中です。"_s, u"。"_s);
        row(rule, "language: no Japanese", u"Busy."_s, u"Busy."_s, u"no kana"_s);
        row(rule, "language: only Japanese punctuation", u"Busy."_s, u"Busy。"_s, u"no kana"_s);
        row(rule, "language: no Japanese in a line", u"ACK"_s, u"ACK"_s, u"no kana"_s, Kind::Line);
        row(rule, "language: token as a label", u"ACK"_s, u"ACK"_s, {}, Kind::Label);
        row(rule, "language: label in English", u"Proxy"_s, u"proxy"_s, u"no kana"_s, Kind::Label);
    }

    static void addTokenRows()
    {
        const Rule rule = tokenMistakes;
        row(rule, "tokens: right", u"A 487 (RFC 3261 §21.4.25) to INVITE has Retry-After; Timer C is 64*T1, 4xx."_s,
            u"INVITE への 487（RFC 3261 §21.4.25）には Retry-After があり、タイマー C は 64*T1、4xx です。"_s, {});
        row(rule, "tokens: twice and once", u"487 or 487"_s, u"487"_s, {});
        row(rule, "tokens: code", u"After 486"_s, u"487 の後"_s, u"English: {486}; only in Japanese: {487}"_s);
        row(rule, "tokens: code missing", u"It"_s, u"487 の後"_s, u"{487}"_s);
        row(rule, "tokens: RFC", u"RFC 3261"_s, u"RFC 3262"_s, u"RFC 3261"_s);
        row(rule, "tokens: section", u"§21.4"_s, u"§21.5"_s, u"§21.4"_s);
        row(rule, "tokens: appendix", u"§A.1"_s, u"§A.2"_s, u"§A.1"_s);
        row(rule, "tokens: method", u"a CANCEL"_s, u"BYE"_s, u"CANCEL"_s);
        row(rule, "tokens: header", u"Contact"_s, u"連絡先"_s, u"Contact"_s);
        row(rule, "tokens: any header with a hyphen", u"P-Asserted-Identity"_s, u"発信者番号"_s, u"P-Asserted-Identity"_s);
        row(rule, "tokens: timer", u"Timer C"_s, u"タイマー B"_s, u"Timer B"_s);
        row(rule, "tokens: Reason is a header, the reason phrase none", u"Reason phrase"_s, u"理由フレーズ"_s, {});
        row(rule, "tokens: class", u"4xx"_s, u"5xx"_s, u"4xx"_s);
    }

    static void addStopRows()
    {
        const Rule rule = stopMistakes;
        row(rule, "stops: right", u"Busy."_s, u"話中です。"_s, {});
        row(rule, "stops: in quotes", u"It says “busy.”"_s, u"「話中」。"_s, {});
        row(rule, "stops: in parentheses", u"Busy (here.)"_s, u"（話中です。）"_s, {});
        row(rule, "stops: none in English", u"Busy"_s, u"話中です。"_s, u"English"_s);
        row(rule, "stops: none in Japanese", u"Busy."_s, u"話中です"_s, u"Japanese"_s);
        row(rule, "stops: Latin one in Japanese", u"Busy."_s, u"話中です."_s, u"Japanese"_s);
        row(rule, "stops: line", u"Busy"_s, u"話中"_s, {}, Kind::Line);
        row(rule, "stops: line in English", u"Busy."_s, u"話中"_s, u"English"_s, Kind::Line);
        row(rule, "stops: summary in Japanese", u"Busy"_s, u"話中。"_s, u"Japanese"_s, Kind::Summary);
    }

    static void addWidthRows()
    {
        const Rule rule = widthMistakes;
        row(rule, "width: right", {}, u"話中（Busy Here）、再送。「Call-ID: x」, 64*T1"_s, {});
        row(rule, "width: name of a function", {}, u"Answer() の前"_s, {});
        row(rule, "width: katakana", {}, u"ｻｰﾊﾞｰ"_s, u"katakana"_s);
        row(rule, "width: 。", {}, u"話中です｡"_s, u"katakana or punctuation"_s);
        row(rule, "width: comma", {}, u"話中, 拒否"_s, u"half-width punctuation"_s);
        row(rule, "width: colon before Japanese", {}, u"SIP: 話中"_s, u"half-width punctuation"_s);
        row(rule, "width: full stop", {}, u"話中です."_s, u"half-width punctuation"_s);
        row(rule, "width: parentheses", {}, u"話中(Busy)"_s, u"half-width punctuation"_s);
        row(rule, "width: full-width digit", {}, u"４８７ です"_s, u"full-width"_s);
        row(rule, "width: full-width letter", {}, u"ＳＩＰ です"_s, u"full-width"_s);
    }

    static void addBlankRows()
    {
        const Rule rule = blankMistakes;
        row(rule, "blanks: right", u"a b"_s, u"INVITE に 487（RFC 3261）を、200 は「OK」です。"_s, {});
        row(rule, "blanks: missing before", {}, u"応答に487 を"_s, u"missing"_s);
        row(rule, "blanks: missing behind", {}, u"INVITEに"_s, u"missing"_s);
        row(rule, "blanks: missing behind ー", {}, u"タイマーC"_s, u"missing"_s);
        row(rule, "blanks: between Japanese", {}, u"応答 なし"_s, u"between"_s);
        row(rule, "blanks: behind 、", {}, u"はい、 いいえ"_s, u"beside"_s);
        row(rule, "blanks: before （", {}, u"OK （成功）"_s, u"beside"_s);
        row(rule, "blanks: double", u"a  b"_s, {}, u"doubled"_s);
        row(rule, "blanks: at the end", u"a "_s, {}, u"end"_s);
        row(rule, "blanks: at the beginning", {}, u" 話中"_s, u"end"_s);
        row(rule, "blanks: full-width", {}, u"話中　です"_s, u"another kind"_s);
        row(rule, "blanks: no-break", u"a\u00A0b"_s, {}, u"another kind"_s);
    }

    static void addLengthRows()
    {
        const Rule rule = lengthMistakes;
        const QString words60 = u"word "_s.repeated(60);
        const QString characters120 = u"字"_s.repeated(120);
        row(rule, "length: 60 words", words60, {}, {});
        row(rule, "length: 61 words", words60 + u"word"_s, {}, u"61 words"_s);
        row(rule, "length: two sentences", words60.trimmed() + u". "_s + words60, {}, {});
        row(rule, "length: 120 characters", {}, characters120, {});
        row(rule, "length: 121 characters", {}, characters120 + u"字。"_s, u"121 characters"_s);
        row(rule, "length: two Japanese sentences", {}, characters120 + u'。' + characters120 + u'。', {});
    }
};

QTEST_APPLESS_MAIN(ProseRulesTest)
#include "proserulestest.moc"
