// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "unknownnumber.h"

#include "searchcatalog.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

class UnknownNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatUnknownNumbersCountAs_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QStringList>("neighbours");

        QTest::newRow("provisional") << u"184"_s << u"sip 184 as 183"_s << QStringList{u"sip/183"_s, u"sip/180"_s};
        QTest::newRow("final") << u"304"_s << u"sip 304 as 300"_s << QStringList{u"sip/302"_s, u"sip/301"_s};
        QTest::newRow("named registry") << u"http 302"_s << u"http 302 as 300"_s << QStringList{u"http/301"_s};
        QTest::newRow("status line") << u"SIP/2.0 499 Strange"_s << u"sip 499 as 400"_s
                                     << QStringList{u"sip/487"_s, u"sip/486"_s, u"sip/408"_s};
        QTest::newRow("with what it is") << u"error 184"_s << u"sip 184 as 183"_s << QStringList{u"sip/183"_s, u"sip/180"_s};
        QTest::newRow("too large") << u"700"_s << u"sip 700 as nothing"_s << QStringList();
        QTest::newRow("too small") << u"99"_s << u"sip 99 as nothing"_s << QStringList();
        QTest::newRow("known") << u"486"_s << QString() << QStringList();
        QTest::newRow("known in another registry") << u"sip 301"_s << QString() << QStringList();
        QTest::newRow("no number") << u"busy"_s << QString() << QStringList();
        QTest::newRow("empty") << QString() << QString() << QStringList();
    }

    void knowsWhatUnknownNumbersCountAs()
    {
        QFETCH(QString, query);
        QFETCH(QString, counts);
        QFETCH(QStringList, neighbours);
        const std::optional<UnknownNumber> unknown = unknownNumber(searchCatalog(), parseQuery(searchCatalog(), query));
        QCOMPARE(unknown.has_value(), !counts.isEmpty());
        if (!unknown)
            return;
        const QString as = unknown->countsAs ? QString::number(*unknown->countsAs) : u"nothing"_s;
        QCOMPARE(u"%1 %2 as %3"_s.arg(unknown->registry).arg(unknown->number).arg(as), counts);
        QStringList ids;
        for (const int code : unknown->neighbours)
            ids.append(searchCatalog().id(code).toString());
        QCOMPARE(ids, neighbours);
    }
};

QTEST_APPLESS_MAIN(UnknownNumberTest)
#include "unknownnumbertest.moc"
