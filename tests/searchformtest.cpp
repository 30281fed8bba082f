// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchform.h"
#include "terms.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class SearchFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("terms");

        QTest::newRow("words") << u"Busy  Here"_s << u"busy here"_s << u"busy|here"_s;
        QTest::newRow("hyphen") << u"Retry-After: 120"_s << u"retry after 120"_s << u"retry|after|120"_s;
        QTest::newRow("underscore") << u"NO_ANSWER"_s << u"no answer"_s << u"no|answer"_s;
        QTest::newRow("version") << u"SIP/2.0"_s << u"sip 2 0"_s << u"sip|2|0"_s;
        QTest::newRow("accent") << u"tensō"_s << u"tenso"_s << u"tenso"_s;
        QTest::newRow("Japanese") << u"話し中"_s << u"話し中"_s << u"話し|し中"_s;
        QTest::newRow("one character") << u"話"_s << u"話"_s << u"話"_s;
        QTest::newRow("Latin in Japanese") << u"INVITE の後、CANCEL"_s << u"inviteの後cancel"_s << u"invite|の後|cancel"_s;
        QTest::newRow("Japanese punctuation") << u"「話中」・拒否"_s << u"話中拒否"_s << u"話中|中拒|拒否"_s;
        QTest::newRow("only punctuation") << u" -- 。"_s << QString() << QString();
        QTest::newRow("marks alone") << u"\u0301\u0301"_s << QString() << QString();
        QTest::newRow("emoji") << u"a🤙b"_s << u"a b"_s << u"a|b"_s;
    }

    void forms()
    {
        QFETCH(QString, text);
        QFETCH(QString, form);
        QFETCH(QString, terms);
        QCOMPARE(searchForm(text), form);
        QCOMPARE(searchForm(form), form);
        QStringList texts;
        for (const Term &term : termsOf(form))
            texts.append(term.text.toString());
        QCOMPARE(texts.join(u'|'), terms);
    }

    void indexesTheLastCharacterToo()
    {
        const QString form = u"話し中ok"_s;
        QStringList texts;
        for (const Term &term : indexTermsOf(form))
            texts.append(term.text.toString());
        QCOMPARE(texts, (QStringList{u"話し"_s, u"し中"_s, u"中"_s, u"ok"_s}));
    }

    void tracesEachCharacter()
    {
        const TracedForm form = tracedSearchForm(u"（ﾋﾞｼﾞｰ）Ｏ-K.");
        QCOMPARE(form.text, u"びじo k"_s);
        QCOMPARE(form.begins, (QList<qsizetype>{1, 3, 7, 8, 9}));
        QCOMPARE(form.ends, (QList<qsizetype>{3, 6, 8, 9, 10}));
    }

    void leavesOkuriganaOut_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("without");

        QTest::newRow("between and behind kanji") << u"呼び出し"_s << u"呼出"_s;
        QTest::newRow("particle") << u"番号の変更"_s << u"番号変更"_s;
        QTest::newRow("more than one kana") << u"変わった"_s << u"変わった"_s;
        QTest::newRow("katakana word") << u"転送るぷ"_s << u"転送るぷ"_s;
        QTest::newRow("no kanji") << u"つながらない"_s << u"つながらない"_s;
        QTest::newRow("Latin") << u"busy here"_s << u"busy here"_s;
    }

    void leavesOkuriganaOut()
    {
        QFETCH(QString, form);
        QTEST(withoutOkurigana(form), "without");
    }
};

QTEST_APPLESS_MAIN(SearchFormTest)
#include "searchformtest.moc"
