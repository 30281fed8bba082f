// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "requestreader.h"

#include "printable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

using Command = Request::Command;

struct CommandName {
    Command command = Command::Window;
    QLatin1StringView name;
    QLatin1StringView options; ///< those that go with it
};

constexpr std::array commandNames{
    CommandName{Command::Window, ""_L1, "language catalog"_L1},
    CommandName{Command::Search, "search"_L1, "language catalog format registry limit"_L1},
    CommandName{Command::Show, "show"_L1, "language catalog format output paper"_L1},
    CommandName{Command::Compare, "compare"_L1, "language catalog format output paper"_L1},
    CommandName{Command::List, "list"_L1, "language catalog format registry limit"_L1},
};

const CommandName &nameOf(Command command)
{
    return *std::find_if(
        commandNames.begin(), commandNames.end(), [&](const CommandName &each) { return each.command == command; });
}

void addOptions(QCommandLineParser &parser)
{
    // Else -busy would be the options b, u, s and y, and the message could not name what was typed.
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.addOptions({{{u"h"_s, u"help"_s}, {}}, {{u"v"_s, u"version"_s}, {}}});
    for (const auto &name : {u"language"_s, u"format"_s, u"registry"_s, u"limit"_s, u"catalog"_s, u"output"_s, u"paper"_s})
        parser.addOption({name, {}, u"value"_s});
}

} // namespace

RequestReader::RequestReader(const QStringList &arguments) : m_arguments(arguments)
{
    addOptions(m_parser);
    m_parser.parse(arguments);
}

QString RequestReader::read(Request &request) const
{
    if (isAsked(u"help"_s) || isAsked(u"version"_s)) {
        request.command = isAsked(u"help"_s) ? Command::Help : Command::Version;
        return {};
    }
    if (!m_parser.errorText().isEmpty())
        return unreadable();
    const QStringList words = takeCommand(request);
    for (const QString &mistake : {misplacedOption(request.command), takeWords(words, request), takeOptions(request)}) {
        if (!mistake.isEmpty())
            return mistake;
    }
    return {};
}

QString RequestReader::unreadable() const
{
    const QString unknown = m_parser.unknownOptionNames().value(0);
    if (unknown.isEmpty())
        return tr("The option %1 needs a value; kotae --help tells which.").arg(printable(m_arguments.last()));
    const auto isUnknown = [&](const QString &argument) {
        return argument.startsWith(u'-') && argument.mid(argument.startsWith("--"_L1) ? 2 : 1).section(u'=', 0, 0) == unknown;
    };
    const auto written = std::find_if(m_arguments.begin(), m_arguments.end(), isUnknown);
    return tr("There is no option %1. kotae --help lists them. A word that begins with a minus comes after --, as in: kotae "
              "search -- %1")
        .arg(printable(written == m_arguments.end() ? unknown : *written));
}

/// The words behind the command. A word behind -- is never a command.
QStringList RequestReader::takeCommand(Request &request) const
{
    QStringList words = m_parser.positionalArguments();
    const qsizetype end = m_arguments.indexOf("--"_L1);
    const bool onlyBehindEnd = end >= 0 && words.size() < m_arguments.size() - end;
    if (words.isEmpty() || onlyBehindEnd)
        return words;
    const auto named = std::find_if(
        commandNames.begin(), commandNames.end(), [&](const CommandName &each) { return each.name == words.first(); });
    if (named == commandNames.end() || named->command == Command::Window)
        return words;
    request.command = named->command;
    return words.sliced(1);
}

QString RequestReader::takeWords(const QStringList &words, Request &request)
{
    switch (request.command) {
    case Command::Search:
        if (words.isEmpty())
            return tr(
                "“search” needs a query, as in: kotae search busy. With - it reads queries from standard input, one a line.");
        request.queriesFromInput = words == QStringList{u"-"_s};
        if (request.queriesFromInput)
            return {};
        break;
    case Command::Show:
        request.codes = QStringList{words.join(u' ')};
        return words.isEmpty() ? tr("“show” needs a code, as in: kotae show 487") : QString();
    case Command::Compare:
        request.codes = words;
        return words.size() == 2 ? QString() : tr("“compare” needs two codes, as in: kotae compare 301 sip/487");
    case Command::List:
        return words.isEmpty()
            ? QString()
            : tr("“list” takes no words, but “%1” was given. To find codes: kotae search %1").arg(printable(words.join(u' ')));
    default:
        break;
    }
    request.query = words.join(u' ');
    return {};
}

QString RequestReader::takeOptions(Request &request) const
{
    request.registry = value(u"registry"_s).toLower();
    request.catalogFile = value(u"catalog"_s);
    request.outputFile = value(u"output"_s);
    for (const QString &option : {u"registry"_s, u"catalog"_s, u"output"_s}) {
        if (isAsked(option) && value(option).isEmpty())
            return tr("The option %1 needs a value; kotae --help tells which.").arg("--"_L1 + option);
    }
    for (const QString &mistake : {takeLanguage(request), takeFormat(request), takePaper(request), takeLimit(request)}) {
        if (!mistake.isEmpty())
            return mistake;
    }
    return {};
}

QString RequestReader::takeLanguage(Request &request) const
{
    if (!isAsked(u"language"_s))
        return {};
    const QString language = value(u"language"_s);
    const bool article = request.command == Command::Show || request.command == Command::Compare;
    if (article && language.compare("both"_L1, Qt::CaseInsensitive) == 0) {
        request.bothLanguages = true;
        return {};
    }
    request.language = languageFromCode(language);
    return request.language ? QString()
                            : tr("--language is en or ja (for show and compare also both), not “%1”.").arg(printable(language));
}

QString RequestReader::takeFormat(Request &request) const
{
    if (!isAsked(u"format"_s))
        return {};
    static const QStringList names{u"text"_s, u"markdown"_s, u"json"_s, u"html"_s, u"pdf"_s};
    const qsizetype index = names.indexOf(value(u"format"_s).toLower());
    if (index < 0)
        return tr("--format is text, markdown, json, html or pdf, not “%1”.").arg(printable(value(u"format"_s)));
    request.format = Format(index);
    const bool article = request.command == Command::Show || request.command == Command::Compare;
    if (!article && (request.format == Format::Html || request.format == Format::Pdf))
        return tr("--format %1 goes with show and compare.").arg(names[index]);
    if (request.format == Format::Pdf && request.outputFile.isEmpty())
        return tr("A PDF needs a file, as in: --format pdf --output 487.pdf");
    return {};
}

QString RequestReader::takePaper(Request &request) const
{
    if (!isAsked(u"paper"_s))
        return {};
    static const QStringList names{u"a4"_s, u"letter"_s};
    const qsizetype index = names.indexOf(value(u"paper"_s).toLower());
    if (index < 0)
        return tr("--paper is A4 or Letter, not “%1”.").arg(printable(value(u"paper"_s)));
    request.paper = Paper(index);
    return {};
}

QString RequestReader::takeLimit(Request &request) const
{
    if (!isAsked(u"limit"_s))
        return {};
    const int limit = value(u"limit"_s).toInt();
    if (limit < 1)
        return tr("--limit is a number from 1, not “%1”.").arg(printable(value(u"limit"_s)));
    request.limit = limit;
    return {};
}

QString RequestReader::misplacedOption(Command command) const
{
    const CommandName &name = nameOf(command);
    const QStringList fitting = QString(name.options).split(u' ');
    for (const QString &option : m_parser.optionNames()) {
        if (fitting.contains(option))
            continue;
        return command == Command::Window
            ? tr("The option --%1 goes with a command, as in: kotae search busy --%1 …; kotae --help lists them.").arg(option)
            : tr("The option --%1 does not go with “%2”; kotae --help tells which do.").arg(option, name.name);
    }
    return {};
}

} // namespace Kotae
