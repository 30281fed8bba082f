// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "fold.h"

#include <QTest>

using namespace Kotae;

class FoldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");

        QTest::newRow("case") << u"Busy HERE"_qs << u"busy here"_qs;
        QTest::newRow("full-width digits") << u"４８７"_qs << u"487"_qs;
        QTest::newRow("full-width Latin") << u"ＢＵＳＹ"_qs << u"busy"_qs;
        QTest::newRow("half-width katakana") << u"ﾋﾞｼﾞｰ"_qs << u"びじ"_qs;
        QTest::newRow("katakana") << u"ビジー"_qs << u"びじ"_qs;
        QTest::newRow("long mark written or not") << u"サーバー"_qs << fold(u"サーバ");
        QTest::newRow("blanks") << u"  two　words\t\n here "_qs << u"two words here"_qs;
        QTest::newRow("control characters") << u"a\u0000\u200bb"_qs << u"a b"_qs;
        QTest::newRow("dashes") << u"time‐out time–out"_qs << u"time-out time-out"_qs;
        QTest::newRow("decomposed voicing mark") << u"ハ\u3099"_qs << u"ば"_qs;
        QTest::newRow("ligature") << u"ﬁnal"_qs << u"final"_qs;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("only blanks") << u" 　\t"_qs << QString();
        QTest::newRow("lone high surrogate") << QString(QChar(0xD800)) + u'a' << u"a"_qs;
        QTest::newRow("lone low surrogate") << u'a' + QString(QChar(0xDC00)) << u"a"_qs;
        QTest::newRow("surrogate pair") << u"𠮷野"_qs << u"𠮷野"_qs;
    }

    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
        QCOMPARE(fold(folded), folded);
    }

    void knowsWhereEachCharacterCameFrom()
    {
        const FoldedText folded = foldWithOrigins(u" ﾋﾞｼﾞｰ ＯＫ");
        QCOMPARE(folded.text, u"びじ ok"_qs);
        QCOMPARE(folded.origins, (QList<qsizetype>{1, 3, 6, 7, 8, 9}));
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "foldtest.moc"
