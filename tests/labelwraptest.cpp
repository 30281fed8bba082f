// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "labelwrap.h"

#include <QFontMetricsF>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QFont sampleFont()
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans CJK JP"_s});
    font.setPixelSize(40);
    return font;
}

qreal widthOf(const QString &text)
{
    return QFontMetricsF(sampleFont()).horizontalAdvance(text);
}

} // namespace

class LabelWrapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Each text in a room as wide as a part of it is.
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qreal>("room");
        QTest::addColumn<QStringList>("lines");

        const QString uri = u"<sip:bob@new.example>"_s;
        const QString server = u"リダイレクトサーバー"_s;
        QTest::newRow("fits") << u"180 Ringing"_s << widthOf(u"180 Ringing"_s) << QStringList{u"180 Ringing"_s};
        QTest::newRow("between words") << u"301 Moved Permanently"_s << widthOf(u"301 Moved Perm"_s)
                                       << QStringList{u"301 Moved"_s, u"Permanently"_s};
        QTest::newRow("URI behind a blank") << u"Contact: "_s + uri << widthOf(uri) << QStringList{u"Contact:"_s, uri};
        QTest::newRow("URI that nearly fits") << uri << widthOf(uri) * 0.92 << QStringList{uri};
        QTest::newRow("URI") << uri << widthOf(u"<sip:bob@new.ex"_s) << QStringList{u"<sip:bob@"_s, u"new.example>"_s};
        QTest::newRow("short lines of a URI")
            << uri << widthOf(u"<sip:bob@n"_s) << QStringList{u"<sip:bob@"_s, u"new."_s, u"example>"_s};
        QTest::newRow("header field") << u"Proxy-Authenticate"_s << widthOf(u"Proxy-Authent"_s)
                                      << QStringList{u"Proxy-"_s, u"Authenticate"_s};
        QTest::newRow("Japanese phrases") << u"アドレス帳を書き換える"_s << widthOf(u"アドレス帳を書き"_s)
                                          << QStringList{u"アドレス帳を"_s, u"書き換える"_s};
        QTest::newRow("behind a particle") << u"携帯電話の結果を待つ"_s << widthOf(u"携帯電話の結果"_s)
                                           << QStringList{u"携帯電話の"_s, u"結果を待つ"_s};
        QTest::newRow("not before a particle") << u"二つの 4xx から一つを選ぶ"_s << widthOf(u"二つの 4xx か"_s)
                                               << QStringList{u"二つの"_s, u"4xx から"_s, u"一つを選ぶ"_s};
        QTest::newRow("not within a compound verb")
            << u"番号に問い合わせる"_s << widthOf(u"番号に問い合わ"_s) << QStringList{u"番号に"_s, u"問い合わせる"_s};
        QTest::newRow("adjective") << u"新しい分岐を作らない"_s << widthOf(u"新しい分岐を"_s)
                                   << QStringList{u"新しい分岐を"_s, u"作らない"_s};
        QTest::newRow("number and counter") << u"15 秒後に 30 秒待つ"_s << widthOf(u"15 秒後に 30 "_s)
                                            << QStringList{u"15 秒後に"_s, u"30 秒待つ"_s};
        QTest::newRow("numbered name") << u"プロキシ 1"_s << widthOf(u"プロキシ 1"_s) * 0.9 << QStringList{u"プロキシ 1"_s};
        QTest::newRow("four kanji") << u"卓上電話"_s << widthOf(u"卓上電"_s) << QStringList{u"卓上"_s, u"電話"_s};
        QTest::newRow("lines of one length") << u"one two three four five six"_s << widthOf(u"one two three four five"_s)
                                             << QStringList{u"one two three"_s, u"four five six"_s};
        QTest::newRow("katakana that nearly fits") << server << widthOf(server) * 0.9 << QStringList{server};
        QTest::newRow("katakana that does not fit")
            << server << widthOf(u"リダイレクト"_s) << QStringList{u"リダイレクト"_s, u"サーバー"_s};
        QTest::newRow("one letter a line") << u"ab"_s << 1.0 << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("empty") << QString() << 100.0 << QStringList();
    }

    void lines()
    {
        QFETCH(QString, text);
        QFETCH(qreal, room);
        QFETCH(QStringList, lines);
        QCOMPARE(LabelText(text, sampleFont()).wrapped(room).lines, lines);
    }

    /// Only where a word would have to be broken, and by no more than an eighth.
    void fontIsSmallerOnlyIfItHelps()
    {
        const QString word = u"Authentication"_s;
        const auto sizeIn = [&](qreal room) { return LabelText(word, sampleFont()).wrapped(room).font.pixelSize(); };
        QCOMPARE(sizeIn(widthOf(word)), 40);
        QVERIFY(sizeIn(widthOf(word) * 0.95) < 40);
        QVERIFY(sizeIn(widthOf(word) * 0.5) >= 35);
    }

    void fontInPoints()
    {
        QFont font;
        font.setPointSizeF(10);
        QCOMPARE(scaledFont(font, 0.5).pointSizeF(), 5.0);
    }
};

QTEST_MAIN(LabelWrapTest)
#include "labelwraptest.moc"
