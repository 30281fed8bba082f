// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "columns.h"

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

QList<int> columnWidths(const QList<QStringList> &rows)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], displayWidth(row[column]));
    }
    return widths;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += widthOf(char32_t(character));
    return width;
}

QString alignedRows(const QList<QStringList> &rows)
{
    constexpr int gap = 2;
    const QList<int> widths = columnWidths(rows);
    QString lines;
    for (const QStringList &row : rows) {
        QString line;
        int pending = 0;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                line += QString(pending, u' ') + row[column];
            pending = (row[column].isEmpty() ? pending : 0) + widths[column] - displayWidth(row[column]) + gap;
        }
        lines += line + u'\n';
    }
    return lines;
}

} // namespace Kotae
