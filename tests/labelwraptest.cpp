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
        QTest::newRow("URI") << uri << widthOf(u"<sip:bob@new.ex"_s) << QStringList{u"<sip:bob@new."_s, u"example>"_s};
        QTest::newRow("short lines of a URI")
            << uri << widthOf(u"<sip:bob@n"_s) << QStringList{u"<sip:bob@"_s, u"new."_s, u"example>"_s};
        QTest::newRow("header field") << u"Proxy-Authenticate"_s << widthOf(u"Proxy-Authent"_s)
                                      << QStringList{u"Proxy-"_s, u"Authenticate"_s};
        QTest::newRow("Japanese") << u"アドレス帳を書き換える"_s << widthOf(u"アドレス帳を書"_s)
                                  << QStringList{u"アドレス帳を書"_s, u"き換える"_s};
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
        QCOMPARE(wrapLabel(text, sampleFont(), room).lines, lines);
    }

    /// Only where a word would have to be broken, and by no more than an eighth.
    void fontIsSmallerOnlyIfItHelps()
    {
        const QString word = u"Authentication"_s;
        const auto sizeIn = [&](qreal room) { return wrapLabel(word, sampleFont(), room).font.pixelSize(); };
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
