// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "terminalanswer.h"

#include "commandline.h"
#include "terminal.h"

#include <QBuffer>

namespace Kotae {

Request requestOf(const QStringList &arguments)
{
    const CommandLine line(QStringList{QStringLiteral("kotae")} + arguments);
    Q_ASSERT_X(line.mistake().isEmpty(), "requestOf", qPrintable(line.mistake()));
    Request request = line.request();
    request.language = request.language.value_or(Language::English);
    return request;
}

Answer answerTo(const Catalog &catalog, const QStringList &arguments, const QByteArray &input)
{
    QBuffer in;
    QBuffer out;
    QBuffer errors;
    in.setData(input);
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    errors.open(QIODevice::WriteOnly);
    const int status = Terminal({in, out, errors}).run(requestOf(arguments), catalog);
    return {status, QString::fromUtf8(out.data()), QString::fromUtf8(errors.data())};
}

} // namespace Kotae
