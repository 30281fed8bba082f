// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "language.h"

#include <QStringList>

#include <optional>

namespace Kotae {

/// How an answer is printed.
enum class Format { Text, Markdown, Json, Html, Pdf };

/// The paper of a PDF.
enum class Paper { A4, Letter };

/// What somebody asked for on the command line.
struct Request {
    enum class Command { Window, Search, Show, Compare, List, Help, Version };

    Command command = Command::Window;
    QString query; ///< to search for; for the window, the code or the query to open it with, empty if there is none
    bool queriesFromInput = false; ///< search: standard input has the queries, one a line
    QStringList codes; ///< as they were written: one to show, two to compare
    std::optional<Language> language; ///< nothing if the command line does not say
    bool bothLanguages = false; ///< the article in both, that one first
    Format format = Format::Text;
    Paper paper = Paper::A4;
    QString outputFile; ///< where the article goes; empty for standard output
    QString registry; ///< empty for all
    std::optional<int> limit; ///< 1 or more; nothing for no limit
    QString catalogFile; ///< a compiled block to read instead of the embedded one; empty for that

    bool operator==(const Request &) const = default;
};

} // namespace Kotae
