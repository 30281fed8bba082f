// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "codelisting.h"

#include "columns.h"

using namespace Qt::StringLiterals;

namespace Kotae {

namespace {

QString tableRow(const QStringList &cells)
{
    return u"| "_s + cells.join(u" | "_s) + u" |\n"_s;
}

} // namespace

QString CodeListing::escaped(const QString &text)
{
    static const QStringView special = u"\\`*_{}[]<>|#";
    QString safe;
    for (const QChar character : text)
        safe += special.contains(character) ? u"\\"_s + character : QString(character);
    return safe;
}

QStringList CodeListing::cells(int code) const
{
    QStringList cells{m_catalog.id(code).toString(), m_catalog.phrase(code)};
    if (m_language == Language::Japanese)
        cells.append(m_catalog.gloss(code));
    cells.append(m_catalog.summary(code, m_language));
    return cells;
}

QString CodeListing::lines(const QList<int> &codes, const QString &indent) const
{
    QList<QStringList> rows;
    for (const int code : codes) {
        rows.append(cells(code));
        rows.last().first().prepend(indent);
    }
    return alignedRows(rows);
}

QString CodeListing::markdownList(const QList<int> &codes) const
{
    QString list;
    for (const int code : codes) {
        const QString gloss = m_language == Language::Japanese ? u'（' + escaped(m_catalog.gloss(code)) + u'）' : QString();
        list += u"* **%1** %2%3 — %4\n"_s.arg(
            m_catalog.id(code).toString(), escaped(m_catalog.phrase(code)), gloss, escaped(m_catalog.summary(code, m_language)));
    }
    return list;
}

QString CodeListing::markdownTable(const QList<int> &codes) const
{
    QStringList heads{tr("Code"), tr("Phrase"), tr("Summary")};
    if (m_language == Language::Japanese)
        heads.insert(2, tr("Japanese rendering"));
    QString table = tableRow(heads) + tableRow(QStringList(heads.size(), u"---"_s));
    for (const int code : codes) {
        QStringList escapedCells;
        for (const QString &cell : cells(code))
            escapedCells.append(escaped(cell));
        table += tableRow(escapedCells);
    }
    return table;
}

} // namespace Kotae
