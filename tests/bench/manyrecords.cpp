// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "blockwriter.h"
#include "embeddedcatalog.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

constexpr int firstNumber = 100;
constexpr int numbersOfRegistry = 600;

/// Full records in as many registries as they need: the shipped ones again and again, under numbers of their own.
CatalogSource multiplied(const Catalog &catalog, int count)
{
    CatalogSource source;
    for (int index = 0; index < count; ++index) {
        const int order = index / numbersOfRegistry;
        const QString id = order == 0 ? catalog.registryOf(0).id : u"made%1"_s.arg(order);
        if (index % numbersOfRegistry == 0) {
            Registry registry = catalog.registryOf(0);
            registry.id = id;
            registry.order = order;
            registry.prefixes = QStringList{id};
            source.registries.append({{}, registry, id});
        }
        Record record = catalog.record(index % catalog.size()).value_or(Record());
        record.code = firstNumber + index % numbersOfRegistry;
        source.records.append({{}, record, id});
    }
    return source;
}

} // namespace

} // namespace Kotae

/// manyrecords COUNT FILE: writes a compiled block of so many records, to be opened with --catalog.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QString error;
    const std::unique_ptr<Kotae::Catalog> catalog = Kotae::embeddedCatalog(&error);
    QSaveFile file(arguments.value(2));
    if (catalog && file.open(QIODevice::WriteOnly)
        && file.write(Kotae::writeBlock(Kotae::multiplied(*catalog, arguments.value(1).toInt()))) > 0 && file.commit())
        return 0;
    QTextStream(stderr) << "manyrecords: " << error << file.errorString() << '\n';
    return 1;
}
