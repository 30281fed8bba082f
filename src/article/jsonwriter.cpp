// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "jsonwriter.h"

#include "comparison.h"
#include "recordjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kotae {

QJsonObject recordToJson(const Catalog &catalog, int code)
{
    const std::optional<Record> record = catalog.record(code);
    if (!record)
        return {};
    QJsonObject object = toJson(*record);
    object.insert(u"id"_s, catalog.id(code).toString());
    return object;
}

QJsonObject comparisonToJson(const Catalog &catalog, int left, int right)
{
    const std::optional<Record> leftRecord = catalog.record(left);
    const std::optional<Record> rightRecord = catalog.record(right);
    if (!leftRecord || !rightRecord)
        return {};
    QJsonArray differing;
    QJsonArray mapped;
    for (const FactComparison &row :
        compareFacts(catalog.registryOf(left), *leftRecord, catalog.registryOf(right), *rightRecord)) {
        if (row.verdict == FactComparison::Verdict::Differ)
            differing.append(row.fact);
        else if (row.verdict == FactComparison::Verdict::NameEachOther)
            mapped.append(row.fact);
    }
    const std::optional<PairNote> pair = catalog.pairNotes().between(left, right);
    return {
        {u"codes"_s, QJsonArray{recordToJson(catalog, left), recordToJson(catalog, right)}},
        {u"note"_s, pair ? QJsonValue(toJson(pair->note)) : QJsonValue()},
        {u"differs"_s, differing},
        {u"mapped"_s, mapped},
    };
}

} // namespace Kotae
