// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "printingcommand.h"

#include "commandline.h"
#include "presentation.h"
#include "printable.h"
#include "query.h"
#include "renderedarticle.h"
#include "unknowncode.h"

#include <QSaveFile>

#include <algorithm>

namespace Kotae {

PrintingCommand::PrintingCommand(const Request &request, const Catalog &catalog, Output &output, Output &errors)
    : m_request(request)
    , m_catalog(catalog)
    , m_output(output)
    , m_errors(errors)
    , m_language(request.language ? *request.language : systemLanguage())
{
}

void PrintingCommand::complain(const QStringList &sentences)
{
    m_errors << QStringLiteral("kotae: ") + sentences.join(QStringLiteral("\n  ")) + u'\n';
    m_errors.flush();
}

std::optional<int> PrintingCommand::codeNamed(const QString &text)
{
    const std::optional<int> code = codeFromText(m_catalog, text);
    if (!code)
        complain(UnknownCode(m_catalog, m_language).sentences(text));
    return code;
}

bool PrintingCommand::isReadable(int code)
{
    if (m_catalog.record(code))
        return true;
    complain({tr("The record of %1 is damaged. Compile or install the catalog again.").arg(m_catalog.id(code).toString())});
    return false;
}

ExitStatus PrintingCommand::print(const Place &place)
{
    const Presentation presentation{m_language, m_request.bothLanguages};
    return put(rendered(articleFor(m_catalog, place, presentation), m_request.format, m_request.paper));
}

ExitStatus PrintingCommand::print(const QJsonObject &object)
{
    return put(printableJson(QJsonDocument(object), QJsonDocument::Indented) + '\n');
}

ExitStatus PrintingCommand::put(const QByteArray &answer)
{
    if (m_request.outputFile.isEmpty()) {
        m_output << answer;
        return ExitStatus::Found;
    }
    QSaveFile file(m_request.outputFile);
    if (file.open(QIODevice::WriteOnly) && file.write(answer) == answer.size() && file.commit())
        return ExitStatus::Found;
    complain({tr("%1 cannot be written: %2").arg(printable(m_request.outputFile), file.errorString())});
    return ExitStatus::Failed;
}

QList<int> PrintingCommand::wanted(QList<int> codes) const
{
    if (!m_request.registry.isEmpty())
        codes.removeIf([&](int code) { return m_catalog.id(code).registry != m_request.registry; });
    return m_request.limit ? codes.first(std::min(codes.size(), qsizetype(*m_request.limit))) : codes;
}

} // namespace Kotae
