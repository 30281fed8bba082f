// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "commandline.h"

#include <QTest>

using namespace Kotae;
using namespace Qt::StringLiterals;

namespace {

QString commandName(Request::Command command)
{
    static const QStringList names{u"window"_s, u"search"_s, u"show"_s, u"compare"_s, u"list"_s, u"help"_s, u"version"_s};
    return names[int(command)];
}

/// A request in one line, without what nobody asked for.
QString described(const Request &request)
{
    QStringList parts{commandName(request.command)};
    if (!request.query.isEmpty())
        parts.append(u"query="_s + request.query);
    if (request.queriesFromInput)
        parts.append(u"input"_s);
    for (const QString &code : request.codes)
        parts.append(u"code="_s + code);
    if (request.language)
        parts.append(u"language="_s + languageCode(*request.language));
    if (request.bothLanguages)
        parts.append(u"both"_s);
    parts.append(QStringList{{}, u"markdown"_s, u"json"_s, u"html"_s, u"pdf"_s}[int(request.format)]);
    if (request.paper == Paper::Letter)
        parts.append(u"letter"_s);
    if (!request.outputFile.isEmpty())
        parts.append(u"output="_s + request.outputFile);
    if (!request.registry.isEmpty())
        parts.append(u"registry="_s + request.registry);
    if (request.limit)
        parts.append(u"limit=%1"_s.arg(*request.limit));
    if (!request.catalogFile.isEmpty())
        parts.append(u"catalog="_s + request.catalogFile);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QStringList withProgram(const QStringList &arguments)
{
    return QStringList{u"kotae"_s} + arguments;
}

} // namespace

class CommandLineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("request");

        const auto row = [](const char *name, const QStringList &arguments, const QString &request) {
            QTest::newRow(name) << arguments << request;
        };
        row("nothing", {}, u"window"_s);
        row("code for the window", {u"487"_s}, u"window query=487"_s);
        row("code of two words for the window", {u"SIP"_s, u"487"_s}, u"window query=SIP 487"_s);
        row("query for the window", {u"caller"_s, u"hung"_s, u"up"_s}, u"window query=caller hung up"_s);
        row("window in a language", {u"--language"_s, u"ja"_s, u"busy"_s}, u"window query=busy language=ja"_s);
        row("window on a catalog", {u"--catalog=my.catalog"_s}, u"window catalog=my.catalog"_s);
        row("empty word", {QString()}, u"window"_s);
        row("command as a word of the window", {u"--"_s, u"list"_s}, u"window query=list"_s);
        row("minus for the window", {u"--"_s, u"-busy"_s}, u"window query=-busy"_s);
        row("command in another case", {u"Search"_s, u"busy"_s}, u"window query=Search busy"_s);
        row("search", {u"search"_s, u"busy"_s}, u"search query=busy"_s);
        row("search for words", {u"search"_s, u"busy"_s, u"here"_s}, u"search query=busy here"_s);
        row("search for a command", {u"search"_s, u"list"_s}, u"search query=list"_s);
        row("search for nothing", {u"search"_s, QString()}, u"search"_s);
        row("search for a minus", {u"search"_s, u"--"_s, u"-busy"_s}, u"search query=-busy"_s);
        row("search for an option", {u"search"_s, u"--"_s, u"--help"_s}, u"search query=--help"_s);
        row("queries from input", {u"search"_s, u"-"_s}, u"search input"_s);
        row("minus among words", {u"search"_s, u"-"_s, u"busy"_s}, u"search query=- busy"_s);
        row("all options of search",
            {u"search"_s, u"--registry"_s, u"SIP"_s, u"--limit"_s, u"10"_s, u"--format"_s, u"json"_s, u"--language"_s, u"en"_s,
                u"--catalog"_s, u"a b"_s, u"-"_s},
            u"search input language=en json registry=sip limit=10 catalog=a b"_s);
        row("options before the command", {u"--format=markdown"_s, u"search"_s, u"busy"_s}, u"search query=busy markdown"_s);
        row("format in another case", {u"list"_s, u"--format"_s, u"JSON"_s}, u"list json"_s);
        row("locale as language", {u"list"_s, u"--language"_s, u"ja_JP.UTF-8"_s}, u"list language=ja"_s);
        row("last of two values", {u"list"_s, u"--limit"_s, u"1"_s, u"--limit"_s, u"2"_s}, u"list limit=2"_s);
        row("show", {u"show"_s, u"sip/487"_s}, u"show code=sip/487"_s);
        row("show a code of two words", {u"show"_s, u"SIP"_s, u"487"_s}, u"show code=SIP 487"_s);
        row("compare", {u"compare"_s, u"301"_s, u"sip:487"_s}, u"compare code=301 code=sip:487"_s);
        row("PDF", {u"show"_s, u"487"_s, u"--format=PDF"_s, u"--output"_s, u"a.pdf"_s, u"--paper=Letter"_s},
            u"show code=487 pdf letter output=a.pdf"_s);
        row("HTML in both languages", {u"compare"_s, u"301"_s, u"487"_s, u"--format=html"_s, u"--language=both"_s},
            u"compare code=301 code=487 both html"_s);
        row("link for the window", {u"kotae:sip/301/487"_s}, u"window query=kotae:sip/301/487"_s);
        row("list", {u"list"_s, u"--registry"_s, u"sip"_s}, u"list registry=sip"_s);
        row("help", {u"--help"_s}, u"help"_s);
        row("help, short", {u"-h"_s}, u"help"_s);
        row("help on a command that lacks its arguments", {u"search"_s, u"--help"_s}, u"help"_s);
        row("help in spite of a mistake", {u"list"_s, u"--colour"_s, u"--help"_s}, u"help"_s);
        row("version", {u"--version"_s}, u"version"_s);
        row("version, short", {u"-v"_s}, u"version"_s);
    }

    void reads()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, request);
        const CommandLine line(withProgram(arguments));
        QCOMPARE(line.mistake(), QString());
        QCOMPARE(described(line.request()), request);
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");

        const auto row = [](const char *name, const QStringList &arguments, const QString &named) {
            QTest::newRow(name) << arguments << named;
        };
        row("unknown option", {u"search"_s, u"busy"_s, u"--colour"_s}, u"--colour"_s);
        row("unknown option with a value", {u"list"_s, u"--colour=red"_s}, u"--colour=red"_s);
        row("word with a minus", {u"search"_s, u"-busy"_s}, u"-busy"_s);
        row("negative number", {u"show"_s, u"-487"_s}, u"-487"_s);
        row("unknown option for the window", {u"--colour"_s}, u"--colour"_s);
        row("control characters in an option", {u"--\u001b[31m"_s}, u"--␛[31m"_s);
        row("missing value", {u"list"_s, u"--format"_s}, u"--format"_s);
        row("search without a query", {u"search"_s}, u"search"_s);
        row("show without a code", {u"show"_s}, u"show"_s);
        row("compare without a code", {u"compare"_s}, u"compare"_s);
        row("compare with one code", {u"compare"_s, u"301"_s}, u"compare"_s);
        row("compare with three codes", {u"compare"_s, u"301"_s, u"302"_s, u"486"_s}, u"compare"_s);
        row("list with words", {u"list"_s, u"busy"_s, u"here"_s}, u"busy here"_s);
        row("HTML of a list", {u"list"_s, u"--format=html"_s}, u"html"_s);
        row("PDF without a file", {u"show"_s, u"487"_s, u"--format=pdf"_s}, u"--output"_s);
        row("unknown paper", {u"show"_s, u"487"_s, u"--paper=A3"_s}, u"A3"_s);
        row("list in both languages", {u"list"_s, u"--language=both"_s}, u"both"_s);
        row("unknown language", {u"list"_s, u"--language"_s, u"fr"_s}, u"fr"_s);
        row("empty language", {u"list"_s, u"--language="_s}, u"--language"_s);
        row("unknown format", {u"list"_s, u"--format"_s, u"html"_s}, u"html"_s);
        row("limit that is a word", {u"list"_s, u"--limit"_s, u"many"_s}, u"many"_s);
        row("limit of nothing", {u"list"_s, u"--limit"_s, u"0"_s}, u"--limit"_s);
        row("negative limit", {u"list"_s, u"--limit"_s, u"-3"_s}, u"-3"_s);
        row("limit beyond all numbers", {u"list"_s, u"--limit"_s, u"99999999999"_s}, u"99999999999"_s);
        row("empty registry", {u"list"_s, u"--registry="_s}, u"--registry"_s);
        row("empty catalog", {u"list"_s, u"--catalog"_s, QString()}, u"--catalog"_s);
        row("limit for show", {u"show"_s, u"487"_s, u"--limit"_s, u"1"_s}, u"--limit"_s);
        row("registry for compare", {u"compare"_s, u"301"_s, u"302"_s, u"--registry"_s, u"sip"_s}, u"--registry"_s);
        row("format for the window", {u"busy"_s, u"--format"_s, u"json"_s}, u"--format"_s);
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const QString mistake = CommandLine(withProgram(arguments)).mistake();
        QVERIFY2(mistake.contains(named), qPrintable(mistake));
        QVERIFY2(!mistake.contains(QChar(0x1B)), qPrintable(mistake));
    }

    void keepsMistakesShort()
    {
        const QString mistake = CommandLine(withProgram({u"list"_s, u"--format"_s, QString(100'000, u'x')})).mistake();
        QVERIFY(mistake.size() < 200);
    }

    void knowsTheLanguageInSpiteOfMistakes_data()
    {
        QTest::addColumn<QStringList>("arguments");

        QTest::newRow("alone") << QStringList{u"--language"_s, u"ja"_s};
        QTest::newRow("unknown option") << QStringList{u"list"_s, u"--colour"_s, u"--language=ja"_s};
        QTest::newRow("missing value") << QStringList{u"list"_s, u"--language"_s, u"ja"_s, u"--limit"_s};
        QTest::newRow("help") << QStringList{u"--help"_s, u"--language"_s, u"ja"_s};
    }

    void knowsTheLanguageInSpiteOfMistakes()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(CommandLine::language(withProgram(arguments)), Language::Japanese);
    }

    void fallsBackOnTheSystemsLanguage()
    {
        QCOMPARE(CommandLine::language(withProgram({u"list"_s})), systemLanguage());
        QCOMPARE(CommandLine::language(withProgram({u"list"_s, u"--language"_s, u"fr"_s})), systemLanguage());
    }
};

QTEST_APPLESS_MAIN(CommandLineTest)
#include "commandlinetest.moc"
