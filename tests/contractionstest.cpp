// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "contractions.h"

#include "searchform.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class ContractionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");

        QTest::newRow("not") << u"it doesn't answer"_s << u"it does not answer"_s;
        QTest::newRow("cannot") << u"can't call"_s << u"cannot call"_s;
        QTest::newRow("will not") << u"won't register"_s << u"will not register"_s;
        QTest::newRow("typographic apostrophe") << u"Isn’t Registered"_s << u"is not registered"_s;
        QTest::newRow("full-width apostrophe") << u"don＇t"_s << u"do not"_s;
        QTest::newRow("no apostrophe") << u"cant wont isnt hasnt"_s << u"cannot will not is not has not"_s;
        QTest::newRow("possessive") << u"the caller's phone"_s << u"the caller phone"_s;
        QTest::newRow("verb") << u"i'm, they're, we've, he'll, nobody's"_s << u"i, they, we, he, nobody"_s;
        QTest::newRow("possessive plural") << u"users' phones"_s << u"users' phones"_s;
        QTest::newRow("quotes") << u"'busy' 's' 'don't'"_s << u"'busy' 's' 'do not'"_s;
        QTest::newRow("romaji") << u"ren'ai kon'yaku"_s << u"ren'ai kon'yaku"_s;
        QTest::newRow("other words in -nt") << u"want agent sent cannot"_s << u"want agent sent cannot"_s;
        QTest::newRow("only a beginning") << u"n't 't can' '"_s << u"n't 't can' '"_s;
        QTest::newRow("in Japanese") << u"相手がdon'tと"_s << u"相手がdo notと"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void writesOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const QString folded = fold(text);
        QCOMPARE(withoutContractions(folded), written);
        QCOMPARE(withoutContractions(written), written);
        const FoldedText traced = withoutContractions(foldWithOrigins(text));
        QCOMPARE(traced.text, written);
        QCOMPARE(traced.origins.size(), written.size() + 1);
        QCOMPARE(traced.origins.last(), text.size());
    }

    void knowsWhereEachCharacterCameFrom()
    {
        const FoldedText written = withoutContractions(foldWithOrigins(u"I can’t hear Bob’s"));
        QCOMPARE(written.text, u"i cannot hear bob"_s);
        QCOMPARE(written.origins, (QList<qsizetype>{0, 1, 2, 2, 2, 2, 2, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18}));
    }

    void marksTheWholeContraction()
    {
        const TracedForm form = tracedSearchForm(u"it doesn't");
        QCOMPARE(form.text, u"it does not"_s);
        QCOMPARE(form.begins[8], 7);
        QCOMPARE(form.ends[8], 10);
    }
};

QTEST_APPLESS_MAIN(ContractionsTest)
#include "contractionstest.moc"
