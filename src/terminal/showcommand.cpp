// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "showcommand.h"

#include "jsonwriter.h"

namespace Kotae {

ExitStatus ShowCommand::run()
{
    const std::optional<int> code = codeNamed(request().codes.value(0));
    if (!code)
        return ExitStatus::NothingFound;
    if (!isReadable(*code))
        return ExitStatus::Failed;
    if (request().format == Format::Json)
        return print(recordToJson(catalog(), *code));
    return print(Place{*code});
}

} // namespace Kotae
