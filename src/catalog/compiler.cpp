// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "compiler.h"

#include "blockwriter.h"
#include "crosscheck.h"
#include "jsonfields.h"
#include "recordparser.h"
#include "registryparser.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

void parseFile(const CatalogFile &file, CatalogSource &source, QList<Problem> &problems)
{
    const std::optional<JsonValue> json = parseJson(file.path, file.text, problems);
    if (!json)
        return;
    JsonFields fields(file.path, *json, {}, problems);
    const QFileInfo path(file.path);
    const QString folder = path.dir().dirName();
    if (path.fileName() == "registry.json"_L1)
        source.registries.append({file.path, parseRegistry(fields), folder});
    else if (folder == "pairs"_L1)
        source.pairs.append({file.path, parsePairNote(fields), {}});
    else
        source.records.append({file.path, parseRecord(fields), folder});
}

} // namespace

QList<CatalogFile> readCatalogFolder(const QString &folder, QList<Problem> &problems)
{
    QStringList paths;
    QDirIterator iterator(folder, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        paths.append(iterator.next());
    paths.sort();
    if (paths.isEmpty())
        problems.append({folder, 0, {}, QCoreApplication::translate("Kotae::Compiler", "there is no .json file in this folder")});
    QList<CatalogFile> files;
    for (const QString &path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.append({path, file.readAll()});
        else
            problems.append({path, 0, {}, file.errorString()});
    }
    return files;
}

CompiledCatalog compileCatalog(const QList<CatalogFile> &files)
{
    CatalogSource source;
    QList<Problem> problems;
    for (const CatalogFile &file : files)
        parseFile(file, source, problems);
    const bool parsed = problems.isEmpty();
    if (parsed)
        crossCheck(source, problems);
    return {problems.isEmpty() ? writeBlock(source) : QByteArray(), problems};
}

} // namespace Kotae
