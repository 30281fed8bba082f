// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "catalogmistakes.h"

#include "samplecatalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Kotae::Mistakes {

namespace {

const Problem *find(const QList<Problem> &problems, const QString &file, const QString &field, const QString &word)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.file == u"catalog/"_s + file && problem.field == field && problem.message.contains(word);
    });
    return found == problems.end() ? nullptr : &*found;
}

} // namespace

void addColumns()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("problems");
    QTest::addColumn<bool>("hasLine");
}

void add(const char *name, const QString &file, const QString &path, const QJsonValue &value, const QString &field,
    const QString &word, int problems)
{
    QTest::newRow(name) << file << path << value << field << word << problems << true;
}

void addConflict(const char *name, const QString &file, const QString &path, const QJsonValue &value, const QString &field,
    const QString &word, int problems)
{
    QTest::newRow(name) << file << path << value << field << word << problems << false;
}

void check()
{
    QFETCH(QString, file);
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, field);
    QFETCH(QString, word);
    QFETCH(int, problems);
    QFETCH(bool, hasLine);
    SampleCatalog sample;
    sample.set(file, path, value);
    const CompiledCatalog compiled = sample.compiled();
    QVERIFY(compiled.block.isEmpty());
    const Problem *problem = find(compiled.problems, file, field, word);
    QVERIFY2(problem, described(compiled.problems).constData());
    QCOMPARE(problem->line > 0, hasLine);
    QVERIFY2(problems == many || problems == compiled.problems.size(), described(compiled.problems).constData());
}

void expectOnly(const CompiledCatalog &compiled, const QString &file, const QString &field, const QString &word)
{
    QVERIFY(compiled.block.isEmpty());
    QVERIFY2(compiled.problems.size() == 1, described(compiled.problems).constData());
    QVERIFY2(contains(compiled.problems, file, field, word), described(compiled.problems).constData());
}

bool contains(const QList<Problem> &problems, const QString &file, const QString &field, const QString &word)
{
    return find(problems, file, field, word) != nullptr;
}

QByteArray described(const QList<Problem> &problems)
{
    QStringList lines;
    for (const Problem &problem : problems)
        lines.append(problem.toString());
    return lines.join(u'\n').toUtf8();
}

} // namespace Kotae::Mistakes
