// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "printingcommand.h"

namespace Kotae {

/// Prints everything about a code.
class ShowCommand : public PrintingCommand {
public:
    using PrintingCommand::PrintingCommand;

    ExitStatus run() override;
};

} // namespace Kotae
