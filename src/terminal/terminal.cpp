// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include "comparecommand.h"
#include "listcommand.h"
#include "printable.h"
#include "searchcommand.h"
#include "showcommand.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

std::unique_ptr<PrintingCommand> commandFor(
    const Request &request, const Catalog &catalog, QIODevice &input, Output &output, Output &errors)
{
    switch (request.command) {
    case Request::Command::Search:
        return std::make_unique<SearchCommand>(request, catalog, input, output, errors);
    case Request::Command::Show:
        return std::make_unique<ShowCommand>(request, catalog, output, errors);
    case Request::Command::Compare:
        return std::make_unique<CompareCommand>(request, catalog, output, errors);
    case Request::Command::List:
        return std::make_unique<ListCommand>(request, catalog, output, errors);
    default:
        return nullptr;
    }
}

} // namespace

int Terminal::run(const Request &request, const Catalog &catalog)
{
    if (const QString mistake = unknownRegistry(request, catalog); !mistake.isEmpty())
        return complain(mistake);
    Output output(m_streams.output);
    Output errors(m_streams.errors);
    const auto command = commandFor(request, catalog, m_streams.input, output, errors);
    Q_ASSERT(command);
    return finish(command->run(), output);
}

int Terminal::print(const QString &text)
{
    Output output(m_streams.output);
    output << text;
    return finish(ExitStatus::Found, output);
}

int Terminal::complain(const QString &sentence)
{
    Output errors(m_streams.errors);
    errors << u"kotae: "_s + sentence + u'\n';
    errors.flush();
    return int(ExitStatus::Failed);
}

int Terminal::finish(ExitStatus status, Output &output)
{
    output.flush();
    switch (output.state()) {
    case Output::State::Open:
        return int(status);
    case Output::State::Closed:
        return int(ExitStatus::ClosedPipe);
    case Output::State::Failed:
        break;
    }
    return complain(tr("The answer could not be written: %1").arg(output.errorString()));
}

QString Terminal::unknownRegistry(const Request &request, const Catalog &catalog)
{
    if (request.registry.isEmpty() || catalog.registry(request.registry))
        return {};
    QStringList known;
    for (const Registry &registry : catalog.registries())
        known.append(registry.id);
    return tr("There is no registry “%1”. --registry takes one of these: %2").arg(printable(request.registry), known.join(u' '));
}

} // namespace Kotae
