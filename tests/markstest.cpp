// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "marks.h"

#include "searchcatalog.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// The marked parts of a text in brackets.
QString marked(QString text, const QList<TextRange> &ranges)
{
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        text.insert(range->begin + range->size, u']');
        text.insert(range->begin, u'[');
    }
    return text;
}

} // namespace

class MarksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("result");

        QTest::newRow("word") << u"Busy Here"_s << u"busy"_s << u"[Busy] Here"_s;
        QTest::newRow("beginning of a word") << u"Busy Everywhere"_s << u"every"_s << u"Busy [Every]where"_s;
        QTest::newRow("not inside a word") << u"Busy Everywhere"_s << u"here"_s << u"Busy Everywhere"_s;
        QTest::newRow("two words") << u"Call Is Being Forwarded"_s << u"forwarded call"_s << u"[Call] Is Being [Forwarded]"_s;
        QTest::newRow("the whole query with its blank") << u"Busy Here"_s << u"busy here"_s << u"[Busy Here]"_s;
        QTest::newRow("overlap") << u"busy busybody"_s << u"busyb busy"_s << u"[busy] [busyb]ody"_s;
        QTest::newRow("number") << u"487 Request Terminated"_s << u"48"_s << u"[48]7 Request Terminated"_s;
        QTest::newRow("full-width query") << u"Busy Here"_s << u"ＢＵＳＹ"_s << u"[Busy] Here"_s;
        QTest::newRow("inside Japanese") << u"この端末は話中"_s << u"話中"_s << u"この端末は[話中]"_s;
        QTest::newRow("hiragana for katakana") << u"リクエスト終了"_s << u"りくえすと"_s << u"[リクエスト]終了"_s;
        QTest::newRow("half-width text") << u"ﾋﾞｼﾞｰです"_s << u"ビジー"_s << u"[ﾋﾞｼﾞｰ]です"_s;
        QTest::newRow("long mark only in the text") << u"サーバーの障害"_s << u"サーバ"_s << u"[サーバー]の障害"_s;
        QTest::newRow("Latin behind Japanese") << u"応答busy"_s << u"busy"_s << u"応答[busy]"_s;
        QTest::newRow("one character that folds to several") << u"㈱答え"_s << u"株"_s << u"[㈱]答え"_s;
        QTest::newRow("nothing") << u"Busy Here"_s << u"decline"_s << u"Busy Here"_s;
        QTest::newRow("empty query") << u"Busy Here"_s << QString() << u"Busy Here"_s;
        QTest::newRow("empty text") << QString() << u"busy"_s << QString();
    }

    void marks()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QString, result);
        QCOMPARE(marked(text, matchedRanges(text, parseQuery(searchCatalog(), query))), result);
    }
};

QTEST_APPLESS_MAIN(MarksTest)
#include "markstest.moc"
