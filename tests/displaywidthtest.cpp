// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "displaywidth.h"

#include <QTest>

using namespace Kotae;

class DisplayWidthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void width_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");

        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("Latin") << u"487 Busy"_qs << 8;
        QTest::newRow("kanji and kana") << u"話し中"_qs << 6;
        QTest::newRow("full-width punctuation") << u"（、。）"_qs << 8;
        QTest::newRow("half-width katakana") << u"ﾋﾞｼﾞｰ"_qs << 5;
        QTest::newRow("combining mark") << u"e\u0301"_qs << 1;
        QTest::newRow("word joiner") << u"a\u2060b"_qs << 2;
        QTest::newRow("beyond the first plane") << u"𠮷"_qs << 2;
    }

    void width()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QCOMPARE(displayWidth(text), width);
    }

    void wraps_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("no width") << u"one two"_qs << 0 << QStringList{u"one two"_qs};
        QTest::newRow("fits") << u"one two"_qs << 7 << QStringList{u"one two"_qs};
        QTest::newRow("at a blank") << u"one two"_qs << 6 << QStringList{u"one"_qs, u"two"_qs};
        QTest::newRow("blank at the edge") << u"one two three"_qs << 8 << QStringList{u"one two"_qs, u"three"_qs};
        QTest::newRow("empty") << QString() << 5 << QStringList{QString()};
        QTest::newRow("too long for a line") << u"a sip:bob@example.com;user=phone b"_qs << 8
                                             << QStringList{u"a"_qs, u"sip:bob@example.com;user=phone"_qs, u"b"_qs};
        QTest::newRow("header names stay whole")
            << u"with a Retry-After field"_qs << 14 << QStringList{u"with a"_qs, u"Retry-After"_qs, u"field"_qs};
        QTest::newRow("between kana and kanji")
            << u"着信側は話し中です"_qs << 8 << QStringList{u"着信側は"_qs, u"話し中で"_qs, u"す"_qs};
        QTest::newRow("no line begins with 。") << u"着信側です。次"_qs << 10 << QStringList{u"着信側で"_qs, u"す。次"_qs};
        QTest::newRow("no line ends with （") << u"応答（最終）"_qs << 6 << QStringList{u"応答"_qs, u"（最"_qs, u"終）"_qs};
        QTest::newRow("both scripts") << u"応答は 487 です"_qs << 10 << QStringList{u"応答は 487"_qs, u"です"_qs};
        QTest::newRow("no-break space") << u"see RFC\u00a03261"_qs << 8 << QStringList{u"see"_qs, u"RFC\u00a03261"_qs};
        QTest::newRow("word joiner") << u"です。［\u2060実\u2060務\u2060］"_qs << 10
                                     << QStringList{u"です。"_qs, u"［\u2060実\u2060務\u2060］"_qs};
    }

    void wraps()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        QFETCH(QStringList, lines);
        QCOMPARE(wrappedLines(text, width), lines);
    }
};

QTEST_APPLESS_MAIN(DisplayWidthTest)
#include "displaywidthtest.moc"
