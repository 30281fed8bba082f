// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "compiler.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

/// catalogc FOLDER OUTPUT: compiles the catalog of a folder. Mistakes go to standard error, one a line; exit status 1.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream errors(stderr);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        errors << "usage: catalogc FOLDER OUTPUT\n";
        return 2;
    }
    QList<Kotae::Problem> problems;
    const QList<Kotae::CatalogFile> files = Kotae::readCatalogFolder(arguments[1], problems);
    const Kotae::CompiledCatalog compiled = Kotae::compileCatalog(files);
    problems += compiled.problems;
    for (const Kotae::Problem &problem : problems)
        errors << problem.toString() << '\n';
    if (!problems.isEmpty())
        return 1;
    QSaveFile output(arguments[2]);
    if (output.open(QIODevice::WriteOnly) && output.write(compiled.block) == compiled.block.size() && output.commit())
        return 0;
    errors << arguments[2] << ": " << output.errorString() << '\n';
    return 1;
}
