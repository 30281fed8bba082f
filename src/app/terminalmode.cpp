// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "terminalmode.h"

#include "commandline.h"
#include "embeddedcatalog.h"
#include "helptext.h"
#include "languageswitcher.h"
#include "terminal.h"

namespace Kotae {

int runTerminal(int &argc, char *argv[])
{
    QCoreApplication application(argc, argv);
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
