// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "helptext.h"

#include "columns.h"

using namespace Qt::StringLiterals;

namespace Kotae {

QString HelpText::help()
{
    QString text = tr("Kotae finds, explains and compares protocol status codes, in English and Japanese.") + u"\n\n"_s;
    text += tr("Usage: kotae [CODE | QUERY]\n       kotae COMMAND … [OPTION …]") + u"\n\n"_s;
    text += tr("Commands:") + u'\n' + alignedRows(commands()) + u'\n';
    text += tr("A code is written sip/487, sip:487, \"SIP 487\" or 487.") + u"\n\n"_s;
    text += tr("Options:") + u'\n' + alignedRows(options()) + u'\n';
    text += tr("Exit status:") + u'\n' + alignedRows(exitStatuses());
    return text;
}

QString HelpText::version()
{
    return u"kotae %1\n"_s.arg(QCoreApplication::applicationVersion());
}

QList<QStringList> HelpText::commands()
{
    return {
        {{}, tr("(none)"), tr("open the window, at a code, a kotae: link or with a query if there is one")},
        {{}, tr("search QUERY"), tr("find codes by number, phrase, symptom, Japanese, romaji, status line …")},
        {{}, tr("search -"), tr("answer each line of standard input")},
        {{}, tr("show CODE"), tr("everything about a code")},
        {{}, tr("compare CODE CODE"), tr("two codes side by side, and what tells them apart")},
        {{}, tr("list"), tr("all codes")},
    };
}

QList<QStringList> HelpText::options()
{
    return {
        {{}, u"--language en|ja"_s, tr("language (default: the system's); show, compare: also both")},
        {{}, u"--format text|markdown|json"_s, tr("form (default: text); show, compare: also html and pdf")},
        {{}, tr("--output FILE"), tr("show, compare: write the answer into this file")},
        {{}, u"--paper a4|letter"_s, tr("the paper of a PDF (default: A4)")},
        {{}, tr("--registry ID"), tr("search, list: only the codes of this registry, such as sip or q850")},
        {{}, tr("--limit N"), tr("search, list: at most so many codes")},
        {{}, tr("--catalog FILE"), tr("read this compiled catalog instead of the one within the program")},
        {{}, u"-h, --help"_s, tr("show this help")},
        {{}, u"-v, --version"_s, tr("show the version")},
        {{}, u"--"_s, tr("what follows are words, even if they begin with a minus")},
    };
}

QList<QStringList> HelpText::exitStatuses()
{
    return {
        {{}, u"0"_s, tr("found")},
        {{}, u"1"_s, tr("nothing found")},
        {{}, u"2"_s, tr("wrong usage, or something could not be read or written")},
    };
}

} // namespace Kotae
