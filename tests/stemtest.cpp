// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "stem.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class StemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheSame_data()
    {
        QTest::addColumn<QString>("words");

        for (const char *words : {"cancel cancels canceled cancelled canceling cancelling cancellation",
                 "redirect redirects redirected redirection", "reject rejects rejecting rejection", "call calls called calling",
                 "hang hung hanging hangs", "ring rang rung ringing", "register registers registered registration registrations",
                 "authenticate authenticated authentication", "refuse refused refusing refusal", "deny denies denied denial",
                 "expire expires expired expiration expiry", "busy busies", "temporary temporarily", "drop dropped dropping",
                 "loss losses", "forbid forbidden forbids", "give gave given gives", "box boxes", "decline declined declining"})
            QTest::newRow(words) << QString::fromLatin1(words);
    }

    void givesTheSame()
    {
        QFETCH(QString, words);
        const QStringList forms = words.split(u' ');
        for (const QString &form : forms)
            QCOMPARE(stemOf(form), stemOf(forms.first()));
    }

    void keepsApart_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("other");

        QTest::newRow("short") << u"as"_s << u"a"_s;
        QTest::newRow("-er") << u"server"_s << u"serve"_s;
        QTest::newRow("-us") << u"status"_s << u"statu"_s;
        QTest::newRow("-ss") << u"address"_s << u"addre"_s;
        QTest::newRow("number") << u"100rel"_s << u"100"_s;
        QTest::newRow("reply") << u"reply"_s << u"rep"_s;
        QTest::newRow("sending") << u"ring"_s << u"r"_s;
    }

    void keepsApart()
    {
        QFETCH(QString, word);
        QFETCH(QString, other);
        QVERIFY(stemOf(word) != stemOf(other));
    }

    void leavesOtherWordsAlone()
    {
        for (const QString &word : {u""_s, u"ok"_s, u"q850"_s, u"話し中"_s, u"élèves"_s})
            QCOMPARE(stemOf(word), word);
    }

    void knowsIrregularForms()
    {
        QStringList forms = irregularForms(stemOf(u"hanging"));
        forms.sort();
        QCOMPARE(forms, (QStringList{u"hang"_s, u"hung"_s}));
        QCOMPARE(irregularForms(u"xyzzy"_s), QStringList());
    }
};

QTEST_APPLESS_MAIN(StemTest)
#include "stemtest.moc"
