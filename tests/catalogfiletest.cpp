// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalog.h"

#include "samplecatalog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Opening a compiled catalog from a file, and what is said of one that cannot be opened.
class CatalogFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensAFile()
    {
        QTemporaryDir folder;
        const QString path = write(folder, m_block);
        QString error;
        const auto catalog = Catalog::fromFile(path, &error);
        QVERIFY2(catalog, qUtf8Printable(error));
        QCOMPARE(error, QString());
        QCOMPARE(catalog->size(), 5);
        QCOMPARE(catalog->record(2)->phrase, u"Busy Here"_s);
    }

    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");

        QTest::newRow("empty") << QByteArray() << u"no compiled Kotae catalog"_s;
        QTest::newRow("text") << QByteArray("{\"code\": 486}") << u"no compiled Kotae catalog"_s;
        QTest::newRow("shorter than its mark") << m_block.first(5) << u"no compiled Kotae catalog"_s;
        QTest::newRow("only its mark") << m_block.first(8) << u"version 0"_s;
        QTest::newRow("other version") << QByteArray(m_block).replace(8, 1, "\x63") << u"version 99"_s;
        QTest::newRow("only the header") << m_block.first(BlockFormat::headerSize) << u"damaged"_s;
        QTest::newRow("one byte short") << m_block.chopped(1) << u"damaged"_s;
        QTest::newRow("one byte more") << m_block + 'x' << u"damaged"_s;
    }

    void refusesFiles()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        QTemporaryDir folder;
        const QString path = write(folder, content);
        QString error;
        QVERIFY(!Catalog::fromFile(path, &error));
        QVERIFY2(error.contains(word), qUtf8Printable(error));
        QVERIFY2(error.contains(path), qUtf8Printable(error));
    }

    void refusesAMissingFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"nowhere.catalog"_s);
        QString error;
        QVERIFY(!Catalog::fromFile(path, &error));
        QVERIFY2(error.contains(path), qUtf8Printable(error));
    }

    void refusesAFolder()
    {
        QTemporaryDir folder;
        QString error;
        QVERIFY(!Catalog::fromFile(folder.path(), &error));
        QVERIFY2(error.contains(folder.path()), qUtf8Printable(error));
    }

private:
    static QString write(const QTemporaryDir &folder, const QByteArray &content)
    {
        QFile file(folder.filePath(u"test.catalog"_s));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }

    const QByteArray m_block = SampleCatalog().compiled().block;
};

QTEST_GUILESS_MAIN(CatalogFileTest)
#include "catalogfiletest.moc"
