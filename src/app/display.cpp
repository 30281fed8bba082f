// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "display.h"

#include "languageswitcher.h"
#include "wording.h"

#include <cstdio>
#include <cstdlib>

namespace Kotae {

namespace {

QtMessageHandler &previousHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

constexpr const char *noDisplay = QT_TRANSLATE_NOOP(
    "Kotae::Wording", "kotae: there is no display to open a window on. In a terminal, use for example: kotae show 487");

/// Qt has no way to ask for a display before the application is made, and aborts if there is none.
void endOnFatal(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtFatalMsg) {
        std::fputs(qPrintable(Wording(systemLanguage())(noDisplay) + u'\n'), stderr);
        std::_Exit(2);
    }
    // What Qt says of the platform before it gives up would only hide the sentence.
}

} // namespace

DisplayGuard::DisplayGuard()
{
    previousHandler() = qInstallMessageHandler(endOnFatal);
}

DisplayGuard::~DisplayGuard()
{
    qInstallMessageHandler(previousHandler());
}

} // namespace Kotae
