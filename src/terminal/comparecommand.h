// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "printingcommand.h"

namespace Kotae {

/// Prints two codes side by side, and what tells them apart.
class CompareCommand : public PrintingCommand {
    Q_DECLARE_TR_FUNCTIONS(Kotae::CompareCommand)

public:
    using PrintingCommand::PrintingCommand;

    ExitStatus run() override;
};

} // namespace Kotae
