// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "appearance.h"
#include "benchwindow.h"
#include "embeddedcatalog.h"
#include "fonts.h"
#include "printedarticle.h"
#include "process.h"
#include "samples.h"
#include "windowstyle.h"

#include <QApplication>
#include <QPageSize>
#include <QTextStream>

#include <functional>

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

/// How often each action is done.
constexpr int times = 100;

/// The code with a number from 0, as often as one likes.
Place codePlace(const BenchWindow &window, int number)
{
    return {number % window.catalog().size()};
}

/// Two neighbours.
Place comparisonPlace(const BenchWindow &window, int number)
{
    const int code = number % (window.catalog().size() - 1);
    return {code, code + 1};
}

void printBeside(const BenchWindow &window, const QString &what, const Samples &kotae, const Samples &bare)
{
    const QString name = u"%1, %2"_s.arg(what, languageCode(window.language()));
    kotae.print(name, u"kotae"_s);
    bare.print(name, u"bare"_s);
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

/// Opens places in the window, and shows the same in the bare browser. Whichever shows a text first has its letters drawn for
/// both, which costs much in Japanese: so they take turns.
void measureOpening(BenchWindow &window, const QString &what, Place (*placeOf)(const BenchWindow &, int))
{
    Samples kotae;
    Samples bare;
    for (int number = 0; number < times; ++number) {
        const Place place = placeOf(window, number);
        const QString html = window.htmlOf(place);
        const auto open = [&] { kotae.add([&] { window.open(place); }); };
        const auto show = [&] { bare.add([&] { window.showInBrowser(html); }); };
        if (number % 2 == 1)
            show();
        open();
        if (number % 2 == 0)
            show();
    }
    printBeside(window, what, kotae, bare);
}

/// Does something in the window, and shows what comes of it in the bare browser, by turns. Before each time something is prepared
/// that is not measured.
void measureBeside(
    BenchWindow &window, const QString &what, const std::function<void(int)> &prepare, const std::function<void(int)> &act)
{
    Samples kotae;
    Samples bare;
    for (int number = 0; number < times; ++number) {
        prepare(number);
        kotae.add([&] { act(number); });
        const QString html = window.htmlOf(window.place());
        bare.add([&] { window.showInBrowser(html); });
    }
    printBeside(window, what, kotae, bare);
}

void measureReading(BenchWindow &window)
{
    const auto compare = [&](int number) { window.open(comparisonPlace(window, number)); };
    const auto trigger = [&](const QString &action) { return [&window, action](int) { window.trigger(action); }; };
    measureOpening(window, u"an article opened"_s, codePlace);
    measureOpening(window, u"a comparison opened"_s, comparisonPlace);
    measureBeside(window, u"differences only, on or off"_s, compare, trigger(u"actionDifferencesOnly"_s));
    measureBeside(window, u"the sides swapped"_s, compare, trigger(u"actionSwap"_s));
    measureBeside(window, u"a zoom step"_s, compare,
        [&](int number) { window.trigger(number % 2 == 0 ? u"actionZoomIn"_s : u"actionZoomOut"_s); });
}

void measureLanguages(BenchWindow &window)
{
    window.open(comparisonPlace(window, 0));
    window.trigger(u"actionSwitchLanguage"_s);
    Samples samples;
    for (int count = 0; count < times; ++count)
        samples.add([&] { window.trigger(u"actionSwitchLanguage"_s); });
    samples.print(u"the language switched, a comparison open"_s, u"kotae"_s);
}

void measurePdf(BenchWindow &window)
{
    Samples samples;
    for (int number = 0; number < times; ++number) {
        window.open(comparisonPlace(window, number));
        const Article article = window.articleOf(window.place());
        samples.add([&] { toPdf(article, QApplication::font(), QPageSize(QPageSize::A4)); });
    }
    samples.print(u"a comparison as PDF, %1"_s.arg(languageCode(window.language())), u"kotae"_s);
}

/// Does something many times and prints by how much the private memory grew after the first tenth.
template <typename Action>
void measureGrowth(const QString &what, int repetitions, Action action)
{
    long afterTenth = 0;
    for (int count = 0; count < repetitions; ++count) {
        action(count);
        if (count + 1 == repetitions / 10)
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
    measureGrowth(u"1,000 articles and comparisons"_s, 1000,
        [&](int count) { window.open(count / times % 2 == 0 ? codePlace(window, count) : comparisonPlace(window, count)); });
    measureGrowth(u"200 language switches"_s, 200, [&](int) { window.trigger(u"actionSwitchLanguage"_s); });
}

/// A little of everything, always the same, for the count of instructions.
void workAWhile(BenchWindow &window)
{
    for (int number = 0; number < 3; ++number) {
        window.open(codePlace(window, number));
        window.open(comparisonPlace(window, number));
        window.trigger(u"actionSwap"_s);
        window.trigger(u"actionSwitchLanguage"_s);
        for (const QChar letter : u"busy here"_s)
            window.type(letter);
        window.clear();
    }
}

/// Reading in both languages, and taking it along.
void measureReadings(BenchWindow &window)
{
    for (int language = 0; language < 2; ++language) {
        measureReading(window);
        measurePdf(window);
        window.trigger(u"actionSwitchLanguage"_s);
    }
}

int run(const QString &part, const QStringList &queries, const QString &catalogFile)
{
    QString error;
    const std::unique_ptr<Catalog> catalog = openCatalog(catalogFile, &error);
    if (!catalog || queries.isEmpty()) {
        QTextStream(stderr) << "interactions: no queries, or no catalog. " << error << '\n';
        return 1;
    }
    BenchWindow window(*catalog, Language::English);
    if (part == u"reading")
        measureReadings(window);
    else if (part == u"languages")
        measureLanguages(window);
    else if (part == u"keys")
        measureKeys(window, queries);
    else if (part == u"growth")
        measureGrowths(window, queries);
    else if (part == u"work")
        workAWhile(window);
    return 0;
}

} // namespace

} // namespace Kotae

/// interactions reading|languages|keys|growth|work QUERIES [CATALOG]: works the window of Kotae and prints how long each action
/// takes to the finished repaint; growth works it for long and prints how its memory grows; work only works it a little.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setStyle(new Kotae::WindowStyle);
    QApplication::setFont(Kotae::applicationFont(QApplication::font()));
    Kotae::applyAppearance(Kotae::Appearance::Light);
    const QStringList arguments = QApplication::arguments();
    return Kotae::run(arguments.value(1), Kotae::linesOf(arguments.value(2)), arguments.value(3));
}
