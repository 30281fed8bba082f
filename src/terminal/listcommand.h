// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "printingcommand.h"

namespace Kotae {

/// Prints all codes of a registry or of all registries.
class ListCommand : public PrintingCommand {
public:
    using PrintingCommand::PrintingCommand;

    ExitStatus run() override;

private:
    /// One array, a record a line. False if a record is damaged.
    bool printRecords(const QList<int> &codes);
};

} // namespace Kotae
