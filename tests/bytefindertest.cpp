// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "bytefinder.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class ByteFinderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("text");

        QTest::newRow("several") << u"busy"_s << u"\nbusy here\nline busy\nbusybody\n"_s;
        QTest::newRow("at both ends") << u"ab"_s << u"ab ab"_s;
        QTest::newRow("overlapping") << u"aba"_s << u"ababababa"_s;
        QTest::newRow("one byte") << u"e"_s << u"everywhere else"_s;
        QTest::newRow("rarest byte last") << u"taxq"_s << u"tax taxq taq xq taxqq"_s;
        QTest::newRow("rarest byte before the word") << u"sz"_s << u"z sz zz"_s;
        QTest::newRow("Japanese") << u"話し中"_s << u"話中 話し中 お話し中です"_s;
        QTest::newRow("kana") << u"りくえすと"_s << u"りくえすとしゅうりょう ふせいなりくえすと"_s;
        QTest::newRow("the text itself") << u"busy"_s << u"busy"_s;
        QTest::newRow("none") << u"xyzzy"_s << u"busy here"_s;
        QTest::newRow("longer than the text") << u"busy here"_s << u"busy"_s;
        QTest::newRow("empty text") << u"busy"_s << QString();
    }

    void finds()
    {
        QFETCH(QString, word);
        QFETCH(QString, text);
        const QByteArray wanted = word.toUtf8();
        const QByteArray bytes = text.toUtf8();
        const ByteFinder finder(wanted);
        for (qsizetype from = 0; from < bytes.size(); ++from)
            QCOMPARE(finder.indexIn(bytes, from), bytes.indexOf(wanted, from));
        QCOMPARE(finder.indexIn(bytes, bytes.size()), qsizetype(-1));
    }
};

QTEST_APPLESS_MAIN(ByteFinderTest)
#include "bytefindertest.moc"
