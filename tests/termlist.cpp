// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "termlist.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Kotae {

ForbiddenWords ForbiddenWords::fromReadme(const QString &text)
{
    static const QRegularExpression separator(u"、| ／ "_s);
    ForbiddenWords terms;
    bool inTable = false;
    for (const QString &line : text.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            inTable = false;
        } else if (inTable && !line.startsWith("|---"_L1)) {
            const QStringList cells = line.split(u'|');
            terms.m_used += cells.value(2).trimmed().split(separator, Qt::SkipEmptyParts);
            terms.m_unused += cells.value(3).trimmed().split(separator, Qt::SkipEmptyParts);
        }
        inTable = inTable || line == "| English | Japanese | not |"_L1;
    }
    return terms;
}

QStringList ForbiddenWords::mistakes(const QString &japanese) const
{
    QStringList mistakes;
    for (const QString &variant : m_unused) {
        QString rest = japanese;
        for (const QString &term : m_used) {
            if (term.contains(variant))
                rest.replace(term, u" "_s);
        }
        const qsizetype place = rest.indexOf(variant);
        if (place >= 0)
            mistakes.append(u"“%1” is no term of the catalog: …%2…"_s.arg(
                variant, rest.mid(std::max<qsizetype>(0, place - 8), variant.size() + 16)));
    }
    return mistakes;
}

} // namespace Kotae
