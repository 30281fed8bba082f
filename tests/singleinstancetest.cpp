// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "singleinstance.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <optional>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Two instances of one process, each with the lock or without it as two processes would be.
class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theFirstHasNobodyToHandOverTo()
    {
        SingleInstance first(folder());
        QVERIFY(!first.handOver(u"487"_s));
        first.listen();
        QCOMPARE(requestFiles(), QStringList());
    }

    void requests_data()
    {
        QTest::addColumn<QString>("request");
        QTest::addColumn<QString>("received");

        QTest::newRow("link") << u"kotae:sip/301/487"_s << u"kotae:sip/301/487"_s;
        QTest::newRow("nothing, only to be shown") << QString() << QString();
        QTest::newRow("Japanese") << u"話し中"_s << u"話し中"_s;
        QTest::newRow("two lines") << u"SIP/2.0 486\nBusy"_s << u"SIP/2.0 486\nBusy"_s;
        QTest::newRow("far too long") << QString(200'000, u'4') << QString(100'000, u'4');
    }

    void requests()
    {
        QFETCH(QString, request);
        QFETCH(QString, received);
        SingleInstance first(folder());
        QVERIFY(!first.handOver({}));
        first.listen();
        const QSignalSpy spy(&first, &SingleInstance::requested);

        QCOMPARE(handOverFromAnotherThread(request), true);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), received);
        QCOMPARE(requestFiles(), QStringList());
    }

    void aRequestWaitsForTheStartOfTheFirst()
    {
        SingleInstance first(folder());
        QVERIFY(!first.handOver({}));
        const QSignalSpy spy(&first, &SingleInstance::requested);
        QFile file(folder() + u"/early.request"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("486") == 3);
        file.close();

        first.listen();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), u"486"_s);
    }

    void whatNobodyAnswersIsTakenBack()
    {
        SingleInstance first(folder());
        QVERIFY(!first.handOver({}));
        SingleInstance second(folder());
        QVERIFY(!second.handOver(u"486"_s));
        QCOMPARE(requestFiles(), QStringList());
        // Only the first one listens, so that each request is answered once.
        second.listen();
        const QSignalSpy spy(&second, &SingleInstance::requested);
        first.listen();
        QCOMPARE(handOverFromAnotherThread(u"603"_s), true);
        QCOMPARE(spy.size(), 0);
    }

    void whenTheFirstHasEndedTheNextIsTheFirst()
    {
        {
            SingleInstance first(folder());
            QVERIFY(!first.handOver({}));
        }
        SingleInstance next(folder());
        QVERIFY(!next.handOver({}));
        next.listen();
        QCOMPARE(handOverFromAnotherThread(u"603"_s), true);
    }

    void aFolderThatCannotBeMade()
    {
        QFile file(folder());
        QVERIFY(file.open(QIODevice::WriteOnly));
        SingleInstance instance(folder() + u"/below a file"_s);
        QVERIFY(!instance.handOver(u"486"_s));
        instance.listen();
    }

    void eachDisplayHasItsOwn()
    {
        qunsetenv("WAYLAND_DISPLAY");
        qputenv("DISPLAY", "../:1");
        const QString one = SingleInstance::defaultFolder();
        qputenv("DISPLAY", ":2");
        QVERIFY(one != SingleInstance::defaultFolder());
        QCOMPARE(QDir::cleanPath(one + u"/.."_s), QDir::cleanPath(SingleInstance::defaultFolder() + u"/.."_s));
    }

private:
    QString folder() const { return m_folder->filePath(u"kotae"_s); }
    QStringList requestFiles() const { return QDir(folder()).entryList({u"*request*"_s}); }

    /// What the second one is told, while the event loop of the first one runs.
    std::optional<bool> handOverFromAnotherThread(const QString &request) const
    {
        std::optional<bool> handedOver;
        const std::unique_ptr<QThread> thread(QThread::create([&] { handedOver = SingleInstance(folder()).handOver(request); }));
        thread->start();
        const bool ended = QTest::qWaitFor([&] { return thread->isFinished(); }, 10000);
        return ended ? handedOver : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstancetest.moc"
