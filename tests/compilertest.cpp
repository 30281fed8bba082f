// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "compiler.h"

#include "catalogmistakes.h"
#include "samplecatalog.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

const QString busy = u"sip/486.json"_s;
const QString pair = u"pairs/sip-301--sip-486.json"_s;

} // namespace

class CompilerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compilesTheSample()
    {
        const CompiledCatalog compiled = SampleCatalog().compiled();
        QCOMPARE(Mistakes::described(compiled.problems), QByteArray());
        QVERIFY(!compiled.block.isEmpty());
    }

    void doesNotDependOnTheOrderOfFiles()
    {
        QList<CatalogFile> files = SampleCatalog().files();
        const QByteArray block = compileCatalog(files).block;
        std::reverse(files.begin(), files.end());
        QVERIFY(compileCatalog(files).block == block);
    }

    void refusesAFileUnderAnotherName()
    {
        SampleCatalog sample;
        sample.rename(busy, u"sip/487.json"_s);
        Mistakes::expectOnly(sample.compiled(), u"sip/487.json"_s, u"code"_s, u"486.json"_s);
    }

    void refusesANumberTwice()
    {
        SampleCatalog sample;
        sample.set(u"copy/sip/486.json"_s, {}, sample.value(busy));
        const CompiledCatalog compiled = sample.compiled();
        QCOMPARE(compiled.problems.size(), 1);
        QCOMPARE(compiled.problems[0].field, u"code"_s);
        QVERIFY(compiled.problems[0].message.contains(u"sip/486"_s));
    }

    void refusesANumberOutsideOfTheClasses()
    {
        SampleCatalog sample;
        QJsonObject record = sample.value(busy).toObject();
        record.insert(u"code"_s, 500);
        sample.set(u"sip/500.json"_s, {}, record);
        Mistakes::expectOnly(sample.compiled(), u"sip/500.json"_s, u"code"_s, u"no class"_s);
    }

    void refusesAFolderWithoutRegistry()
    {
        SampleCatalog sample;
        sample.remove(u"http/registry.json"_s);
        const CompiledCatalog compiled = sample.compiled();
        QVERIFY(compiled.block.isEmpty());
        QCOMPARE(compiled.problems.size(), 2);
        QVERIFY(Mistakes::contains(compiled.problems, u"http/301.json"_s, {}, u"registry.json"_s));
        QVERIFY(Mistakes::contains(compiled.problems, u"http/404.json"_s, {}, u"registry.json"_s));
    }

    void refusesText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");

        QByteArray valid;
        for (const CatalogFile &file : SampleCatalog().files()) {
            if (file.path.endsWith(busy))
                valid = file.text;
        }
        const int lines = int(valid.count('\n'));
        QTest::newRow("truncated") << valid.chopped(3) << lines - 1;
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("bad UTF-8") << QByteArray(valid).replace("busy", "b\xFFsy")
                                   << int(valid.first(valid.indexOf("busy")).count('\n')) + 1;
        QTest::newRow("duplicate key") << QByteArray(valid).replace(0, 1, "{\n\"common\": 5,")
                                       << int(valid.first(valid.indexOf("common")).count('\n')) + 2;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + valid << 1;
        QTest::newRow("list") << QByteArray("[\n]") << 1;
    }

    void refusesText()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QList<CatalogFile> files = SampleCatalog().files();
        for (CatalogFile &file : files) {
            if (file.path.endsWith(busy))
                file.text = text;
        }
        const CompiledCatalog compiled = compileCatalog(files);
        QVERIFY(compiled.block.isEmpty());
        QVERIFY2(compiled.problems.size() == 1, Mistakes::described(compiled.problems).constData());
        QCOMPARE(compiled.problems[0].file, u"catalog/"_s + busy);
        QCOMPARE(compiled.problems[0].line, line);
    }

    void namesTheLine()
    {
        const QByteArray text =
            "{\n  \"codes\": [\n    \"sip/301\",\n    7\n  ],\n  \"note\": {\"en\": \"x.\",\n    \"ja\": \"\",\n    "
            "\"practice\": [1]}\n}\n";
        const CompiledCatalog compiled = compileCatalog({{u"pairs/sip-301--sip-486.json"_s, text}});
        QCOMPARE(compiled.problems.size(), 2);
        QVERIFY(compiled.problems[0].toString().startsWith(u"pairs/sip-301--sip-486.json:4: codes[1]: "_s));
        QVERIFY(compiled.problems[1].toString().startsWith(u"pairs/sip-301--sip-486.json:7: note.ja: "_s));
    }

    void reportsEveryMistake()
    {
        SampleCatalog sample;
        sample.set(busy, u"summary.ja"_s, QJsonValue::Undefined);
        sample.set(busy, u"common"_s, 9);
        sample.set(busy, u"colour"_s, u"red"_s);
        sample.set(busy, u"facts[1].level"_s, u"CAN"_s);
        sample.set(busy, u"flow.steps[2].deciding"_s, QJsonValue::Undefined);
        sample.set(u"http/404.json"_s, u"phrase"_s, u""_s);
        const QList<Problem> problems = sample.compiled().problems;
        QVERIFY2(problems.size() == 6, Mistakes::described(problems).constData());
        QVERIFY(Mistakes::contains(problems, busy, u"summary"_s, u"ja"_s));
        QVERIFY(Mistakes::contains(problems, busy, u"common"_s, u"between"_s));
        QVERIFY(Mistakes::contains(problems, busy, u"colour"_s, u"not known"_s));
        QVERIFY(Mistakes::contains(problems, busy, u"facts[1].level"_s, u"CAN"_s));
        QVERIFY(Mistakes::contains(problems, busy, u"flow.steps"_s, u"deciding"_s));
        QVERIFY(Mistakes::contains(problems, u"http/404.json"_s, u"phrase"_s, u"empty"_s));
    }

    void reportsEveryMistakeBetweenFiles()
    {
        SampleCatalog sample;
        sample.set(busy, u"related"_s, QJsonArray{u"sip/1"_s, u"sip/2"_s});
        sample.set(busy, u"facts[0].values[0]"_s, u"18"_s);
        sample.set(pair, u"codes"_s, QJsonArray{u"sip/301"_s, u"sip/404"_s});
        const QList<Problem> problems = sample.compiled().problems;
        QVERIFY2(problems.size() == 4, Mistakes::described(problems).constData());
    }

    void readsAFolder()
    {
        QTemporaryDir folder;
        write(folder.filePath(u"sip/registry.json"_s), "{1}");
        write(folder.filePath(u"sip/486.json"_s), "{2}");
        write(folder.filePath(u"README.md"_s), "no JSON");
        QList<Problem> problems;
        const QList<CatalogFile> files = readCatalogFolder(folder.path(), problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].path, folder.filePath(u"sip/486.json"_s));
        QCOMPARE(files[0].text, QByteArray("{2}"));
        QCOMPARE(files[1].path, folder.filePath(u"sip/registry.json"_s));
    }

    void namesAFolderWithoutFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("missing") << u"nowhere"_s;
    }

    void namesAFolderWithoutFiles()
    {
        QFETCH(QString, name);
        QTemporaryDir folder;
        QList<Problem> problems;
        QVERIFY(readCatalogFolder(folder.filePath(name), problems).isEmpty());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0].file, folder.filePath(name));
    }

private:
    static void write(const QString &path, const QByteArray &text)
    {
        QVERIFY(QFileInfo(path).dir().mkpath(u"."_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
};

QTEST_GUILESS_MAIN(CompilerTest)
#include "compilertest.moc"
