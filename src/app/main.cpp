// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "commandline.h"
#include "terminalmode.h"
#include "windowmode.h"

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments.append(QString::fromLocal8Bit(argv[index]));
    const Kotae::CommandLine line(arguments);
    const bool window = line.mistake().isEmpty() && line.request().command == Kotae::Request::Command::Window;
    return window ? Kotae::runWindow(argc, argv, line.request()) : Kotae::runTerminal(argc, argv, line.request());
}
