// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "process.h"
#include "screenwatch.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <thread>
#include <vector>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

/// Valgrind makes a start some fifty times as long.
constexpr auto longestStart = 300s;
/// Text has this many colours at least, with the half-tones at its edges.
constexpr int coloursOfText = 12;

constexpr Kotae::Area middle{0.45, 0.45, 0.55, 0.55};
constexpr Kotae::Area list{0.02, 0.25, 0.26, 0.60};
constexpr Kotae::Area article{0.35, 0.15, 0.80, 0.60};

struct Options {
    bool content = false; ///< wait for a list and an article, not only for a window
    std::chrono::milliseconds rest{0}; ///< how long to look at the program at rest; not at all if 0
    char **program = nullptr;
};

Options readOptions(char **arguments)
{
    Options options;
    for (++arguments; *arguments && **arguments == '-'; ++arguments) {
        if (std::strcmp(*arguments, "--content") == 0)
            options.content = true;
        else if (std::strcmp(*arguments, "--rest") == 0 && arguments[1])
            options.rest = std::chrono::milliseconds(std::atoi(*++arguments));
    }
    options.program = arguments;
    return options;
}

bool isPainted(const Kotae::ScreenWatch &screen, bool content)
{
    if (!content)
        return screen.colours(middle, 2) > 0;
    return screen.colours(list, coloursOfText) >= coloursOfText - 1
        && screen.colours(article, coloursOfText) >= coloursOfText - 1;
}

/// When the program had painted what is waited for; the start of time if it never did.
Clock::time_point waitForPaint(Kotae::ScreenWatch &screen, const Kotae::Process &process, bool content)
{
    const Clock::time_point end = Clock::now() + longestStart;
    while (Clock::now() < end && !process.hasEnded()) {
        if (!screen.waitForPainting(1s))
            continue;
        const Clock::time_point painted = Clock::now();
        if (isPainted(screen, content))
            return painted;
    }
    return {};
}

void printRest(Kotae::ScreenWatch &screen, const Kotae::Process &process, std::chrono::milliseconds time)
{
    screen.focusWindow();
    std::this_thread::sleep_for(time / 2);
    const long before = process.wakeUps();
    std::this_thread::sleep_for(time / 2);
    const long wakeUps = process.wakeUps() - before;
    const Kotae::Memory memory = Kotae::memoryOf(process.id());
    std::cout << R"(, "pss_kb": )" << memory.proportional << R"(, "private_kb": )" << memory.own << R"(, "wakeups_per_s": )"
              << double(wakeUps) * 2000.0 / double(time.count());
}

} // namespace

/// firstpaint [--content] [--rest MILLISECONDS] PROGRAM [ARGUMENT…]
/// Starts a program, prints as JSON the milliseconds until its window is painted (with --content: until its list and its article
/// are), with --rest also its memory and wake-ups after that, and ends it.
int main(int, char *argv[])
{
    const Options options = readOptions(argv);
    Kotae::ScreenWatch screen;
    if (!screen.isUsable() || !*options.program) {
        std::cerr << "usage: firstpaint [--content] [--rest MILLISECONDS] PROGRAM [ARGUMENT…], on an X display with DAMAGE\n";
        return 2;
    }
    const Clock::time_point start = Clock::now();
    const Kotae::Process process(options.program);
    const Clock::time_point painted = waitForPaint(screen, process, options.content);
    if (painted == Clock::time_point()) {
        std::cerr << "firstpaint: " << *options.program << " painted nothing\n";
        return 1;
    }
    std::cout << R"({"paint_ms": )" << std::chrono::duration<double, std::milli>(painted - start).count();
    if (options.rest > 0ms)
        printRest(screen, process, options.rest);
    std::cout << "}\n";
    return 0;
}
