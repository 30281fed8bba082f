// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "shippedcatalog.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

QString fileOf(const PairNote &pair)
{
    return u"pairs/"_s + pair.codes.join(u"--"_s).replace(u'/', u'-') + u".json"_s;
}

void addCode(ShippedCatalog &shipped, int index)
{
    const QString file = shipped.catalog->id(index).toString() + u".json"_s;
    const Record record = shipped.catalog->record(index).value_or(Record());
    shipped.records.insert(file, record);
    shipped.prose += proseOf(record, file);
    for (const int other : shipped.catalog->pairNotes().partnersOf(index)) {
        const std::optional<PairNote> pair = shipped.catalog->pairNotes().between(index, other);
        if (pair && index < other)
            shipped.prose += proseOf(*pair, fileOf(*pair));
    }
}

} // namespace

ShippedCatalog ShippedCatalog::open(QString *error)
{
    ShippedCatalog shipped;
    shipped.catalog = Catalog::fromFile(QStringLiteral(KOTAE_CATALOG), error);
    if (!shipped.catalog)
        return shipped;
    for (const Registry &registry : shipped.catalog->registries())
        shipped.labels += proseOf(registry, registry.id + u"/registry.json"_s);
    for (int index = 0; index < shipped.catalog->size(); ++index)
        addCode(shipped, index);
    return shipped;
}

void expectNone(const QStringList &mistakes)
{
    for (const QString &mistake : mistakes)
        qWarning().noquote() << mistake;
    QCOMPARE(mistakes.size(), 0);
}

} // namespace Kotae
