// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "appearance.h"
#include "benchwindow.h"
#include "embeddedcatalog.h"
#include "fonts.h"
#include "process.h"
#include "samples.h"
#include "windowstyle.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// How many codes of the catalog are opened in turn.
constexpr int mostCodes = 60;

int codesToOpen(const BenchWindow &window)
{
    return std::min(window.catalog().size(), mostCodes);
}

void measureKeys(BenchWindow &window, const QStringList &queries)
{
    Samples samples;
    for (const QString &query : queries) {
        for (const QChar letter : query)
            samples.add([&] { window.type(letter); });
        window.clear();
    }
    samples.print(u"one keystroke, list and article repainted"_s, u"kotae"_s);
}

/// Articles (or comparisons with the next code) in the window and in the bare browser, by turns.
void measureOpening(BenchWindow &window, bool comparison)
{
    Samples kotae;
    Samples bare;
    for (int code = 0; code + 1 < codesToOpen(window); ++code) {
        const int other = comparison ? code + 1 : -1;
        const QString html = window.html(code, other);
        bare.add([&] { window.showInBrowser(html); });
        kotae.add([&] { comparison ? window.compare(code, other) : window.open(code); });
    }
    const QString what =
        u"%1, %2"_s.arg(comparison ? u"a comparison opened"_s : u"an article opened"_s, languageCode(window.language()));
    kotae.print(what, u"kotae"_s);
    bare.print(what, u"bare"_s);
}

void measureLanguages(BenchWindow &window)
{
    constexpr int switches = 40;
    window.compare(0, 1);
    window.switchLanguage();
    Samples samples;
    for (int count = 1; count < switches; ++count)
        samples.add([&] { window.switchLanguage(); });
    samples.print(u"the language switched, a comparison open"_s, u"kotae"_s);
}

/// Does something many times and prints by how much the private memory grew after the first tenth.
template <typename Action>
void measureGrowth(const QString &what, int times, Action action)
{
    long afterTenth = 0;
    for (int count = 0; count < times; ++count) {
        action(count);
        if (count + 1 == times / 10)
            afterTenth = memoryOf().own;
    }
    const Memory end = memoryOf();
    QTextStream(stdout) << uR"({"growth": "%1", "grown_kb": %2, "private_kb": %3, "pss_kb": %4})"_s.arg(what)
                               .arg(end.own - afterTenth)
                               .arg(end.own)
                               .arg(end.proportional)
                        << '\n';
}

void measureGrowths(BenchWindow &window, const QStringList &queries)
{
    measureGrowth(u"10,000 searches"_s, 10000, [&](int count) {
        window.type(queries[count % queries.size()]);
        window.clear();
    });
    const int codes = codesToOpen(window);
    measureGrowth(u"1,000 articles and comparisons"_s, 1000, [&](int count) {
        const int code = count % codes;
        if (count / codes % 2 == 0)
            window.open(code);
        else
            window.compare(code, (code + count / codes) % codes);
    });
    measureGrowth(u"200 language switches"_s, 200, [&](int) { window.switchLanguage(); });
}

int run(const QString &catalogFile, const QStringList &queries, bool growth)
{
    QString error;
    const std::unique_ptr<Catalog> catalog = openCatalog(catalogFile, &error);
    if (!catalog || queries.isEmpty()) {
        QTextStream(stderr) << "interactions: no queries, or no catalog. " << error << '\n';
        return 1;
    }
    BenchWindow window(*catalog, Language::English);
    if (growth) {
        measureGrowths(window, queries);
        return 0;
    }
    for (int language = 0; language < 2; ++language) {
        for (const bool comparison : {false, true})
            measureOpening(window, comparison);
        window.switchLanguage();
    }
    measureLanguages(window);
    measureKeys(window, queries);
    return 0;
}

} // namespace

} // namespace Kotae

/// interactions [--growth] QUERIES [CATALOG]: works the window of Kotae and prints how long each action takes to the finished
/// repaint; with --growth works it for long and prints how its memory grows.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new WindowStyle);
    QApplication::setFont(Kotae::applicationFont(QApplication::font()));
    Kotae::applyAppearance(Kotae::Appearance::Light);
    QCommandLineParser parser;
    parser.addOption({u"growth"_s, {}});
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    return Kotae::run(files.value(1), Kotae::linesOf(files.value(0)), parser.isSet(u"growth"_s));
}
