// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "romaji.h"

#include "fold.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// A kana with its Hepburn and its Kunrei spelling.
struct Syllable {
    QStringView kana;
    QStringView hepburn;
    QStringView kunrei;
};

// clang-format off
constexpr Syllable gojuon[] = {
    {u"あ", u"a", u"a"}, {u"い", u"i", u"i"}, {u"う", u"u", u"u"}, {u"え", u"e", u"e"}, {u"お", u"o", u"o"},
    {u"か", u"ka", u"ka"}, {u"き", u"ki", u"ki"}, {u"く", u"ku", u"ku"}, {u"け", u"ke", u"ke"}, {u"こ", u"ko", u"ko"},
    {u"さ", u"sa", u"sa"}, {u"し", u"shi", u"si"}, {u"す", u"su", u"su"}, {u"せ", u"se", u"se"}, {u"そ", u"so", u"so"},
    {u"た", u"ta", u"ta"}, {u"ち", u"chi", u"ti"}, {u"つ", u"tsu", u"tu"}, {u"て", u"te", u"te"}, {u"と", u"to", u"to"},
    {u"な", u"na", u"na"}, {u"に", u"ni", u"ni"}, {u"ぬ", u"nu", u"nu"}, {u"ね", u"ne", u"ne"}, {u"の", u"no", u"no"},
    {u"は", u"ha", u"ha"}, {u"ひ", u"hi", u"hi"}, {u"ふ", u"fu", u"hu"}, {u"へ", u"he", u"he"}, {u"ほ", u"ho", u"ho"},
    {u"ま", u"ma", u"ma"}, {u"み", u"mi", u"mi"}, {u"む", u"mu", u"mu"}, {u"め", u"me", u"me"}, {u"も", u"mo", u"mo"},
    {u"や", u"ya", u"ya"}, {u"ゆ", u"yu", u"yu"}, {u"よ", u"yo", u"yo"},
    {u"ら", u"ra", u"ra"}, {u"り", u"ri", u"ri"}, {u"る", u"ru", u"ru"}, {u"れ", u"re", u"re"}, {u"ろ", u"ro", u"ro"},
    {u"わ", u"wa", u"wa"}, {u"ゐ", u"i", u"i"}, {u"ゑ", u"e", u"e"}, {u"を", u"wo", u"o"},
    {u"ん", u"n", u"n"},
};

constexpr Syllable voiced[] = {
    {u"が", u"ga", u"ga"}, {u"ぎ", u"gi", u"gi"}, {u"ぐ", u"gu", u"gu"}, {u"げ", u"ge", u"ge"}, {u"ご", u"go", u"go"},
    {u"ざ", u"za", u"za"}, {u"じ", u"ji", u"zi"}, {u"ず", u"zu", u"zu"}, {u"ぜ", u"ze", u"ze"}, {u"ぞ", u"zo", u"zo"},
    {u"だ", u"da", u"da"}, {u"ぢ", u"ji", u"zi"}, {u"づ", u"dzu", u"zu"}, {u"で", u"de", u"de"}, {u"ど", u"do", u"do"},
    {u"ば", u"ba", u"ba"}, {u"び", u"bi", u"bi"}, {u"ぶ", u"bu", u"bu"}, {u"べ", u"be", u"be"}, {u"ぼ", u"bo", u"bo"},
    {u"ぱ", u"pa", u"pa"}, {u"ぴ", u"pi", u"pi"}, {u"ぷ", u"pu", u"pu"}, {u"ぺ", u"pe", u"pe"}, {u"ぽ", u"po", u"po"},
    {u"ゔ", u"vu", u"bu"},
};

constexpr Syllable contracted[] = {
    {u"きゃ", u"kya", u"kya"}, {u"きゅ", u"kyu", u"kyu"}, {u"きょ", u"kyo", u"kyo"},
    {u"ぎゃ", u"gya", u"gya"}, {u"ぎゅ", u"gyu", u"gyu"}, {u"ぎょ", u"gyo", u"gyo"},
    {u"しゃ", u"sha", u"sya"}, {u"しゅ", u"shu", u"syu"}, {u"しょ", u"sho", u"syo"},
    {u"じゃ", u"ja", u"zya"}, {u"じゅ", u"ju", u"zyu"}, {u"じょ", u"jo", u"zyo"},
    {u"じゃ", u"jya", u"zya"}, {u"じゅ", u"jyu", u"zyu"}, {u"じょ", u"jyo", u"zyo"},
    {u"ちゃ", u"cha", u"tya"}, {u"ちゅ", u"chu", u"tyu"}, {u"ちょ", u"cho", u"tyo"},
    {u"ぢゃ", u"ja", u"zya"}, {u"ぢゅ", u"ju", u"zyu"}, {u"ぢょ", u"jo", u"zyo"},
    {u"にゃ", u"nya", u"nya"}, {u"にゅ", u"nyu", u"nyu"}, {u"にょ", u"nyo", u"nyo"},
    {u"ひゃ", u"hya", u"hya"}, {u"ひゅ", u"hyu", u"hyu"}, {u"ひょ", u"hyo", u"hyo"},
    {u"びゃ", u"bya", u"bya"}, {u"びゅ", u"byu", u"byu"}, {u"びょ", u"byo", u"byo"},
    {u"ぴゃ", u"pya", u"pya"}, {u"ぴゅ", u"pyu", u"pyu"}, {u"ぴょ", u"pyo", u"pyo"},
    {u"みゃ", u"mya", u"mya"}, {u"みゅ", u"myu", u"myu"}, {u"みょ", u"myo", u"myo"},
    {u"りゃ", u"rya", u"rya"}, {u"りゅ", u"ryu", u"ryu"}, {u"りょ", u"ryo", u"ryo"},
};

/// Syllables that only loanwords have; Kunrei does not know them.
constexpr Syllable loaned[] = {
    {u"ファ", u"fa", u"fa"}, {u"フィ", u"fi", u"fi"}, {u"フェ", u"fe", u"fe"}, {u"フォ", u"fo", u"fo"},
    {u"ティ", u"ti", u"ti"},
    {u"ディ", u"di", u"di"}, {u"デュ", u"dyu", u"dyu"},
    {u"トゥ", u"tu", u"tu"},
    {u"ドゥ", u"du", u"du"},
    {u"ウィ", u"wi", u"wi"}, {u"ウェ", u"we", u"we"}, {u"ウォ", u"wo", u"wo"},
    {u"シェ", u"she", u"sye"},
    {u"ジェ", u"je", u"zye"},
    {u"チェ", u"che", u"tye"},
    {u"ヴァ", u"va", u"va"}, {u"ヴィ", u"vi", u"vi"}, {u"ヴェ", u"ve", u"ve"}, {u"ヴォ", u"vo", u"vo"},
};
// clang-format on

template <typename Syllables>
void addRows(const Syllables &syllables)
{
    for (const Syllable &syllable : syllables) {
        const QString kana = syllable.kana.toString();
        for (const QStringView latin : {syllable.hepburn, syllable.kunrei})
            QTest::newRow(qUtf8Printable(u"%1 %2"_s.arg(kana, latin))) << kana << latin.toString();
    }
}

} // namespace

class RomajiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void spellsSyllables_data()
    {
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("latin");

        addRows(gojuon);
        addRows(voiced);
        addRows(contracted);
        addRows(loaned);
    }

    void spellsSyllables() { compare(); }

    /// A spelling that is found only inside of a word must not depend on its neighbours.
    void spellsSyllablesInside_data() { spellsSyllables_data(); }

    void spellsSyllablesInside()
    {
        QFETCH(QString, kana);
        QFETCH(QString, latin);
        QCOMPARE(romajiOfLatin(u"ka"_s + latin + u"te"_s), romajiOfKana(fold(u"か"_s + kana + u"て"_s)));
    }

    void spellsWords_data()
    {
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("latin");

        QTest::newRow("long u: written twice") << u"わちゅう"_s << u"wachuu"_s;
        QTest::newRow("long u: Kunrei") << u"わちゅう"_s << u"watyuu"_s;
        QTest::newRow("long u: macron") << u"わちゅう"_s << u"wachū"_s;
        QTest::newRow("long u: circumflex") << u"わちゅう"_s << u"watyû"_s;
        QTest::newRow("long u: not written") << u"わちゅう"_s << u"wachu"_s;
        QTest::newRow("long o: ou") << u"おうとう"_s << u"outou"_s;
        QTest::newRow("long o: oo") << u"おうとう"_s << u"ootoo"_s;
        QTest::newRow("long o: macron") << u"おうとう"_s << u"ōtō"_s;
        QTest::newRow("long o: macron, capital") << u"おうとう"_s << u"Ōtō"_s;
        QTest::newRow("long o: not written") << u"おうとう"_s << u"oto"_s;
        QTest::newRow("long o: おお") << u"おおさか"_s << u"osaka"_s;
        QTest::newRow("long mark, hyphen") << u"サーバー"_s << u"sa-ba-"_s;
        QTest::newRow("long mark, macron") << u"サーバー"_s << u"sābā"_s;
        QTest::newRow("long mark, not written") << u"サーバー"_s << u"saba"_s;
        QTest::newRow("doubled k") << u"けっか"_s << u"kekka"_s;
        QTest::newRow("doubled t") << u"きって"_s << u"kitte"_s;
        QTest::newRow("doubled sh") << u"いっしゅん"_s << u"isshun"_s;
        QTest::newRow("doubled sh, Kunrei") << u"いっしゅん"_s << u"issyun"_s;
        QTest::newRow("doubled ch, tch") << u"スイッチ"_s << u"suitchi"_s;
        QTest::newRow("doubled ch, cch") << u"スイッチ"_s << u"suicchi"_s;
        QTest::newRow("doubled ch, Kunrei") << u"スイッチ"_s << u"suitti"_s;
        QTest::newRow("doubled ts") << u"みっつ"_s << u"mittsu"_s;
        QTest::newRow("doubled ts, Kunrei") << u"みっつ"_s << u"mittu"_s;
        QTest::newRow("doubled j") << u"ブリッジ"_s << u"burijji"_s;
        QTest::newRow("doubled j, Kunrei") << u"ブリッジ"_s << u"burizzi"_s;
        QTest::newRow("doubled f") << u"スタッフ"_s << u"sutaffu"_s;
        QTest::newRow("doubled d") << u"ヘッダー"_s << u"heddaa"_s;
        QTest::newRow("doubled g") << u"バッグ"_s << u"baggu"_s;
        QTest::newRow("n before a consonant") << u"にんしょう"_s << u"ninshou"_s;
        QTest::newRow("n before n") << u"こんにち"_s << u"konnichi"_s;
        QTest::newRow("nn before n") << u"こんにち"_s << u"konnnichi"_s;
        QTest::newRow("nn before a consonant") << u"にんしょう"_s << u"ninnshou"_s;
        QTest::newRow("n at the end") << u"りれきしょうめん"_s << u"rirekishoumenn"_s;
        QTest::newRow("n' before a vowel") << u"きんえん"_s << u"kin'en"_s;
        QTest::newRow("n before a vowel") << u"きんえん"_s << u"kinen"_s;
        QTest::newRow("n' before y") << u"こんや"_s << u"kon'ya"_s;
        QTest::newRow("m before b") << u"しんぶん"_s << u"shimbun"_s;
        QTest::newRow("m before p") << u"しんぱい"_s << u"shimpai"_s;
        QTest::newRow("m before m") << u"せんもん"_s << u"semmon"_s;
        QTest::newRow("n before b") << u"しんぶん"_s << u"sinbun"_s;
        QTest::newRow("both spellings in one word") << u"しゅちょうふ"_s << u"shutyouhu"_s;
        QTest::newRow("particle wo") << u"でんわをきる"_s << u"denwawokiru"_s;
        QTest::newRow("particle wo, as it is said") << u"でんわをきる"_s << u"denwaokiru"_s;
        QTest::newRow("katakana") << u"リダイレクト"_s << u"ridairekuto"_s;
        QTest::newRow("half-width katakana") << u"ﾘﾀﾞｲﾚｸﾄ"_s << u"ridairekuto"_s;
        QTest::newRow("capitals") << u"よびだし"_s << u"YOBIDASHI"_s;
        QTest::newRow("blanks") << u"よびだし"_s << u"yobi dashi"_s;
        QTest::newRow("what is no kana is left out") << u"SIP のとうろく 401"_s << u"notouroku"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void spellsWords() { compare(); }

    void leavesWhatIsNoRomaji_data()
    {
        QTest::addColumn<QString>("word");

        for (const QString &word :
            {u"redirect"_s, u"sql"_s, u"trying"_s, u"request"_s, u"proxy"_s, u"unauthorized"_s, u"call"_s, u"fork"_s,
                u"network"_s, u"two"_s, u"487"_s, u"4a"_s, u"呼出"_s, u"よびだし"_s, u"yobiだし"_s, u"ka."_s, u"'"_s, u"é"_s})
            QTest::newRow(qUtf8Printable(word)) << word;
    }

    void leavesWhatIsNoRomaji()
    {
        QFETCH(QString, word);
        QCOMPARE(romajiOfLatin(word), QString());
    }

    void followsEachKeystroke_data()
    {
        QTest::addColumn<QString>("kana");
        QTest::addColumn<QString>("latin");

        const auto row = [](const QString &kana, const QString &latin) { QTest::newRow(qUtf8Printable(latin)) << kana << latin; };
        row(u"よびだし"_s, u"yobidashi"_s);
        row(u"よびだし"_s, u"yobidasi"_s);
        row(u"わちゅう"_s, u"wachuu"_s);
        row(u"わちゅう"_s, u"watyuu"_s);
        row(u"とうろくしっぱい"_s, u"tourokushippai"_s);
        row(u"にんしょう"_s, u"ninnshou"_s);
        row(u"じゅしんきょひ"_s, u"jushinkyohi"_s);
        row(u"じゅしんきょひ"_s, u"jyusinkyohi"_s);
        row(u"せつぞくふか"_s, u"setsuzokufuka"_s);
        row(u"せつぞくふか"_s, u"setuzokuhuka"_s);
        row(u"ふざいちゃくしん"_s, u"fuzaichakushin"_s);
        row(u"ファックス"_s, u"fakkusu"_s);
        row(u"スイッチ"_s, u"suitchi"_s);
        row(u"スイッチ"_s, u"suicchi"_s);
        row(u"みっつ"_s, u"mittsu"_s);
        row(u"ブリッジ"_s, u"burijji"_s);
        row(u"いっしゅん"_s, u"isshun"_s);
        row(u"つづく"_s, u"tsuzuku"_s);
        row(u"きんえん"_s, u"kin'en"_s);
        row(u"こんにち"_s, u"konnnichi"_s);
        row(u"しんぶん"_s, u"shimbun"_s);
        row(u"せんもん"_s, u"semmon"_s);
        row(u"しみん"_s, u"shimin"_s);
        row(u"でんわをきる"_s, u"denwawokiru"_s);
        row(u"ヴォイス"_s, u"voisu"_s);
        row(u"おうとうなし"_s, u"ōtōnashi"_s);
    }

    void followsEachKeystroke()
    {
        QFETCH(QString, kana);
        QFETCH(QString, latin);
        const QString whole = romajiOfKana(fold(kana));
        for (qsizetype typed = 1; typed <= latin.size(); ++typed) {
            const QString romaji = romajiOfLatin(latin.first(typed));
            QVERIFY2(!romaji.isEmpty() && whole.startsWith(romaji),
                qUtf8Printable(latin.first(typed) + u" is “"_s + romaji + u"”, not the beginning of "_s + whole));
        }
        QCOMPARE(romajiOfLatin(latin), whole);
    }

    void tellsWordsApart_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");

        QTest::newRow("voicing") << u"かき"_s << u"かぎ"_s;
        QTest::newRow("contraction") << u"きよう"_s << u"きょう"_s;
        QTest::newRow("s and sh") << u"さ"_s << u"しゃ"_s;
        QTest::newRow("z and j") << u"ざ"_s << u"じゃ"_s;
        QTest::newRow("with and without n") << u"かに"_s << u"かんい"_s + u"ん"_s;
        QTest::newRow("e and ei") << u"せ"_s << u"せい"_s;
    }

    void tellsWordsApart()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QVERIFY(romajiOfKana(left) != romajiOfKana(right));
    }

private:
    static void compare()
    {
        QFETCH(QString, kana);
        QFETCH(QString, latin);
        QCOMPARE(romajiOfLatin(latin), romajiOfKana(fold(kana)));
    }
};

QTEST_APPLESS_MAIN(RomajiTest)
#include "romajitest.moc"
