// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "searchcommand.h"

#include "codelisting.h"
#include "printable.h"
#include "unknowncode.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

QList<int> codesOf(const QList<SearchResult> &results)
{
    QList<int> codes;
    for (const SearchResult &result : results)
        codes.append(result.code);
    return codes;
}

/// A line without its end; nothing if the device has ended. Byte by byte, since QFile::readLine() ends at a NUL, and a read of a
/// block waits for more than this line.
std::optional<QString> readQuery(QIODevice &device)
{
    QByteArray line;
    char byte = 0;
    bool read = false;
    while (device.getChar(&byte)) {
        read = true;
        if (byte == '\n')
            break;
        line += byte;
    }
    if (line.endsWith('\r'))
        line.chop(1);
    return read ? std::optional(QString::fromUtf8(line)) : std::nullopt;
}

} // namespace

SearchCommand::SearchCommand(const Request &request, const Catalog &catalog, QIODevice &input, Output &output, Output &errors)
    : PrintingCommand(request, catalog, output, errors), m_input(input)
{
}

ExitStatus SearchCommand::run()
{
    return request().queriesFromInput ? answerInput() : answerOne();
}

SearchCommand::Answer SearchCommand::answer(const QString &text) const
{
    Answer answer{text, parseQuery(catalog(), text), {}};
    for (NamedCode &code : answer.query.codes) {
        if (code.registry.isEmpty())
            code.registry = request().registry;
    }
    answer.results = search(catalog(), answer.query);
    const QList<int> kept = wanted(codesOf(answer.results));
    answer.results.removeIf([&](const SearchResult &result) { return !kept.contains(result.code); });
    return answer;
}

ExitStatus SearchCommand::answerOne()
{
    const Answer found = answer(request().query);
    if (request().format == Format::Json)
        output() << json(found);
    else
        output() << listing(found);
    output().flush();
    const bool nothing = found.results.isEmpty();
    // What merely mentions the number is no answer to somebody who asked for the code.
    const bool onlyMentions = !nothing && found.results.first().rank > Rank::CodePrefix && unknownNumber(catalog(), found.query);
    if (nothing || onlyMentions)
        complain(UnknownCode(catalog(), language()).sentences(found.query, found.text));
    return nothing ? ExitStatus::NothingFound : ExitStatus::Found;
}

ExitStatus SearchCommand::answerInput()
{
    while (const std::optional<QString> query = readQuery(m_input)) {
        const Answer found = answer(*query);
        if (request().format == Format::Json)
            output() << json(found);
        else
            output() << block(found);
        if (!output().flush())
            return ExitStatus::Failed;
    }
    return ExitStatus::Found;
}

QByteArray SearchCommand::json(const Answer &answer) const
{
    QJsonArray results;
    for (const SearchResult &result : answer.results)
        results.append(QJsonObject{{u"id"_s, catalog().id(result.code).toString()}, {u"rank"_s, rankName(result.rank)}});
    const QJsonObject object{{u"query"_s, answer.text}, {u"results"_s, results}};
    return printableJson(QJsonDocument(object), QJsonDocument::Compact) + '\n';
}

QString SearchCommand::listing(const Answer &answer, const QString &indent) const
{
    const CodeListing listing(catalog(), language());
    const QList<int> codes = codesOf(answer.results);
    return request().format == Format::Markdown ? listing.markdownList(codes) : listing.lines(codes, indent);
}

QString SearchCommand::block(const Answer &answer) const
{
    const QString query = printable(answer.text);
    const bool markdown = request().format == Format::Markdown;
    const QString head = markdown ? u"## "_s + CodeListing::escaped(query) + u"\n\n"_s : query + u'\n';
    const QString body =
        answer.results.isEmpty() ? (markdown ? QString() : u"  "_s) + tr("nothing found") + u'\n' : listing(answer, u"  "_s);
    return head + body + u'\n';
}

} // namespace Kotae
