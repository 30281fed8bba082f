// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "windowmode.h"

int main(int argc, char *argv[])
{
    return Kotae::runWindow(argc, argv, argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString(), {});
}
