// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "listcommand.h"

#include "codelisting.h"
#include "jsonwriter.h"
#include "printable.h"

#include <numeric>

namespace Kotae {

ExitStatus ListCommand::run()
{
    QList<int> codes(catalog().size());
    std::iota(codes.begin(), codes.end(), 0);
    codes = wanted(codes);
    const CodeListing listing(catalog(), language());
    switch (request().format) {
    case Format::Json:
        return printRecords(codes) ? ExitStatus::Found : ExitStatus::Failed;
    case Format::Markdown:
        output() << listing.markdownTable(codes);
        break;
    default:
        output() << listing.lines(codes);
        break;
    }
    return codes.isEmpty() ? ExitStatus::NothingFound : ExitStatus::Found;
}

bool ListCommand::printRecords(const QList<int> &codes)
{
    QByteArrayList records;
    for (const int code : codes) {
        if (!isReadable(code))
            return false;
        records.append(printableJson(QJsonDocument(recordToJson(catalog(), code)), QJsonDocument::Compact));
    }
    output() << "[\n" + records.join(",\n") + "\n]\n";
    return true;
}

} // namespace Kotae
