// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "comparecommand.h"

#include "jsonwriter.h"

namespace Kotae {

ExitStatus CompareCommand::run()
{
    const std::optional<int> left = codeNamed(request().codes.value(0));
    const std::optional<int> right = codeNamed(request().codes.value(1));
    if (!left || !right)
        return ExitStatus::NothingFound;
    if (left == right) {
        complain({tr("Both codes are %1. Name two different ones.").arg(catalog().id(*left).toString())});
        return ExitStatus::Failed;
    }
    if (!isReadable(*left) || !isReadable(*right))
        return ExitStatus::Failed;
    if (request().format == Format::Json)
        return print(comparisonToJson(catalog(), *left, *right));
    return print(Place{*left, *right});
}

} // namespace Kotae
