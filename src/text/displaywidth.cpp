// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "displaywidth.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <utility>

namespace Kotae {

namespace {

/// The blocks of East Asian Wide and Fullwidth characters that texts here can hold, and emoji.
constexpr std::array wideRanges{
    std::pair(U'\u1100', U'\u115F'),
    std::pair(U'\u2E80', U'\u303E'),
    std::pair(U'\u3041', U'\uA4CF'),
    std::pair(U'\uAC00', U'\uD7A3'),
    std::pair(U'\uF900', U'\uFAFF'),
    std::pair(U'\uFE30', U'\uFE6F'),
    std::pair(U'\uFF01', U'\uFF60'),
    std::pair(U'\uFFE0', U'\uFFE6'),
    std::pair(U'\U0001F300', U'\U0001FAFF'),
    std::pair(U'\U00020000', U'\U0003FFFD'),
};

int widthOf(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(),
        [&](const auto &range) { return character >= range.first && character <= range.second; });
    return wide ? 2 : 1;
}

bool isWide(QChar character)
{
    return character.isSurrogate() || widthOf(character.unicode()) == 2;
}

/// The pieces that stay together, each with the blanks behind it. Unicode would also break "Retry-After" and a URI.
QStringList unbreakable(const QString &text)
{
    QStringList pieces;
    qsizetype start = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype place = finder.toNextBoundary(); place > 0; place = finder.toNextBoundary()) {
        const bool atEnd = place == text.size();
        if (atEnd || text[place - 1].isSpace() || isWide(text[place - 1]) || isWide(text[place])) {
            pieces.append(text.sliced(start, place - start));
            start = place;
        }
    }
    return pieces;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += widthOf(char32_t(character));
    return width;
}

QStringList wrappedLines(const QString &text, int width)
{
    if (width <= 0)
        return {text};
    QStringList lines;
    QString line;
    for (const QString &piece : unbreakable(text)) {
        if (!line.isEmpty() && displayWidth((line + piece).trimmed()) > width) {
            lines.append(line.trimmed());
            line.clear();
        }
        line += piece;
    }
    return lines << line.trimmed();
}

} // namespace Kotae
