// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include "helptext.h"
#include "samplecatalog.h"
#include "terminalanswer.h"

#include <QBuffer>
#include <QTest>

#include <cerrno>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

/// Takes so many bytes, then fails as the system would.
class FailingDevice : public QIODevice {
public:
    FailingDevice(qint64 room, int error) : m_room(room), m_error(error) { open(WriteOnly | Unbuffered); }

    int failures() const { return m_failures; }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *, qint64 size) override
    {
        if (m_room > 0) {
            const qint64 taken = std::min(size, m_room);
            m_room -= taken;
            return taken;
        }
        ++m_failures;
        setErrorString(u"the device is full"_s);
        errno = m_error;
        return -1;
    }

private:
    qint64 m_room;
    int m_error;
    int m_failures = 0;
};

} // namespace

class TerminalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_block = SampleCatalog().compiled().block;
        m_sample = Catalog::fromBytes(m_block, &error);
        QVERIFY2(m_sample, qPrintable(error));
    }

    void endsWithoutAWordOnAClosedPipe_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("list") << QStringList{u"list"_s};
        QTest::newRow("show") << QStringList{u"show"_s, u"486"_s};
        QTest::newRow("search") << QStringList{u"search"_s, u"486"_s};
        QTest::newRow("queries") << QStringList{u"search"_s, u"-"_s};
    }

    void endsWithoutAWordOnAClosedPipe()
    {
        QFETCH(QStringList, arguments);
        QBuffer in;
        in.setData(QByteArray("486\n").repeated(1000));
        in.open(QIODevice::ReadOnly);
        QBuffer errors;
        errors.open(QIODevice::WriteOnly);
        FailingDevice out(5, EPIPE);
        QCOMPARE(Terminal({in, out, errors}).run(requestOf(arguments), *m_sample), 141);
        QCOMPARE(errors.data(), QByteArray());
        QCOMPARE(out.failures(), 1);
    }

    void saysThatNothingCouldBeWritten()
    {
        QBuffer in;
        QBuffer errors;
        errors.open(QIODevice::WriteOnly);
        FailingDevice out(0, ENOSPC);
        QCOMPARE(Terminal({in, out, errors}).run(requestOf({u"list"_s}), *m_sample), 2);
        QCOMPARE(errors.data(), QByteArray("kotae: The answer could not be written: the device is full\n"));
    }

    void printsHelp()
    {
        QBuffer in;
        QBuffer out;
        QBuffer errors;
        out.open(QIODevice::WriteOnly);
        QCOMPARE(Terminal({in, out, errors}).print(HelpText::help()), 0);
        for (const QByteArray &held :
            {QByteArray("search QUERY"), QByteArray("--limit N"), QByteArray("sip:487"), QByteArray("Exit status")})
            QVERIFY2(out.data().contains(held), held.constData());
        for (const QString &line : QString::fromUtf8(out.data()).split(u'\n'))
            QVERIFY2(line.size() <= 100, qPrintable(line));
    }

private:
    QByteArray m_block;
    std::unique_ptr<Catalog> m_sample;
};

QTEST_APPLESS_MAIN(TerminalTest)
#include "terminaltest.moc"
