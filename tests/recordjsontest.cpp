// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "recordjson.h"

#include "catalog.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

/// Nothing is lost or changed between a file of the shipped catalog and the compiled block.
class RecordJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString error;
        m_catalog = Catalog::fromFile(QStringLiteral(KOTAE_CATALOG), &error);
        QVERIFY2(m_catalog, qUtf8Printable(error));
    }

    void equalsItsFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("id");

        QDirIterator files(
            QStringLiteral(KOTAE_SOURCE_DIR "/resources/catalog"), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            const QString folder = file.dir().dirName();
            if (folder != u"pairs"_s && file.fileName() != u"registry.json"_s) {
                const QString id = folder + u'/' + file.completeBaseName();
                QTest::newRow(qUtf8Printable(id)) << file.filePath() << id;
            }
        }
    }

    void equalsItsFile()
    {
        QFETCH(QString, path);
        QFETCH(QString, id);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!json.isEmpty());
        const std::optional<Record> record = m_catalog->record(m_catalog->indexOf(CodeId::fromString(id).value_or(CodeId())));
        QVERIFY(record);
        const QJsonObject written = toJson(*record);
        QCOMPARE(written.keys(), json.keys());
        for (const QString &key : json.keys())
            QVERIFY2(written.value(key) == json.value(key), qUtf8Printable(key));
    }

private:
    std::unique_ptr<Catalog> m_catalog;
};

QTEST_GUILESS_MAIN(RecordJsonTest)
#include "recordjsontest.moc"
