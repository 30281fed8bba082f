// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "terms.h"

#include "kana.h"

#include <algorithm>

namespace Kotae {

namespace {

/// The characters from a place on that belong to one word or to one stretch of Japanese.
QStringView runAt(QStringView form, qsizetype begin)
{
    const bool japanese = isJapanese(form[begin]);
    const auto ends = [&](QChar character) { return character == u' ' || isJapanese(character) != japanese; };
    return {form.data() + begin, std::find_if(form.begin() + begin, form.end(), ends) - form.begin() - begin};
}

void appendPairs(QStringView run, bool lastAlone, QList<Term> &terms)
{
    for (qsizetype at = 0; at + 1 < run.size(); ++at)
        terms.append({run.sliced(at, 2), true});
    if (lastAlone || run.size() == 1)
        terms.append({run.last(1), true});
}

QList<Term> split(QStringView form, bool lastAlone)
{
    QList<Term> terms;
    for (qsizetype at = 0; at < form.size();) {
        const QStringView run = runAt(form, at);
        if (run.isEmpty()) {
            ++at; // a blank
            continue;
        }
        if (isJapanese(run.front()))
            appendPairs(run, lastAlone, terms);
        else
            terms.append({run, false});
        at += run.size();
    }
    return terms;
}

} // namespace

QList<Term> termsOf(QStringView form)
{
    return split(form, false);
}

QList<Term> indexTermsOf(QStringView form)
{
    return split(form, true);
}

} // namespace Kotae
