// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "request.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Kotae {

/// Turns what the parser read into a request, up to the first mistake.
class RequestReader {
    Q_DECLARE_TR_FUNCTIONS(Kotae::CommandLine)

public:
    explicit RequestReader(const QStringList &arguments);

    QString value(const QString &option) const { return m_parser.value(option); }
    /// The first mistake, in a sentence; empty if there is none.
    QString read(Request &request) const;

private:
    QString unreadable() const;
    bool isAsked(const QString &option) const { return m_parser.isSet(option); }
    QStringList takeCommand(Request &request) const;
    static QString takeWords(const QStringList &words, Request &request);
    QString takeOptions(Request &request) const;
    QString takeLanguage(Request &request) const;
    QString takeFormat(Request &request) const;
    QString takePaper(Request &request) const;
    QString takeLimit(Request &request) const;
    QString misplacedOption(Request::Command command) const;

    QCommandLineParser m_parser;
    QStringList m_arguments;
};

} // namespace Kotae
