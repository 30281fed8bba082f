// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "terminalmode.h"

#include "commandline.h"
#include "embeddedcatalog.h"
#include "fonts.h"
#include "helptext.h"
#include "languageswitcher.h"
#include "renderedarticle.h"
#include "terminal.h"

#include <QGuiApplication>

namespace Kotae {

namespace {

/// Without a display, also where there is one: nothing is shown. Fonts are loaded only for what is set in type.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool fonts)
{
    if (!fonts)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    QGuiApplication::setFont(applicationFont(QGuiApplication::font()));
    return application;
}

} // namespace

int runTerminal(int &argc, char **argv, const Request &asked)
{
    const auto application = makeApplication(argc, argv, needsFonts(asked.format));
    QCoreApplication::setApplicationName(QStringLiteral("kotae"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KOTAE_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    // The language first: the command line is read again so that its mistakes are said in that language.
    const LanguageSwitcher languages(CommandLine::language(arguments));
    const CommandLine line(arguments);
    StandardStreams standard;
    Terminal terminal(standard.streams());
    if (!line.mistake().isEmpty())
        return terminal.complain(line.mistake());
    const Request &request = line.request();
    if (request.command == Request::Command::Help)
        return terminal.print(HelpText::help());
    if (request.command == Request::Command::Version)
        return terminal.print(HelpText::version());
    QString error;
    const std::unique_ptr<Catalog> catalog = openCatalog(request.catalogFile, &error);
    return catalog ? terminal.run(request, *catalog) : terminal.complain(error);
}

} // namespace Kotae
