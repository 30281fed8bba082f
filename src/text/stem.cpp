// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "stem.h"

#include <QMultiHash>

#include <algorithm>
#include <array>
#include <utility>

namespace Kotae {

namespace {

using Form = std::pair<QStringView, QStringView>;

/// Irregular verbs that people use of calls, and nouns that no rule leads to their verb.
constexpr std::array irregular{
    Form(u"hung", u"hang"),
    Form(u"rang", u"ring"),
    Form(u"rung", u"ring"),
    Form(u"sent", u"send"),
    Form(u"gave", u"give"),
    Form(u"given", u"give"),
    Form(u"went", u"go"),
    Form(u"gone", u"go"),
    Form(u"goes", u"go"),
    Form(u"got", u"get"),
    Form(u"lost", u"lose"),
    Form(u"left", u"leave"),
    Form(u"kept", u"keep"),
    Form(u"heard", u"hear"),
    Form(u"broke", u"break"),
    Form(u"broken", u"break"),
    Form(u"taken", u"take"),
    Form(u"took", u"take"),
    Form(u"found", u"find"),
    Form(u"spoke", u"speak"),
    Form(u"chosen", u"choose"),
    Form(u"chose", u"choose"),
    Form(u"forbade", u"forbid"),
    Form(u"forbidden", u"forbid"),
    Form(u"written", u"write"),
    Form(u"withheld", u"withhold"),
    Form(u"hidden", u"hide"),
    Form(u"hid", u"hide"),
    Form(u"understood", u"understand"),
    Form(u"met", u"meet"),
    Form(u"registration", u"register"),
    Form(u"refusal", u"refuse"),
    Form(u"denial", u"deny"),
    Form(u"failure", u"fail"),
    Form(u"expiry", u"expire"),
    Form(u"transmission", u"transmit"),
    Form(u"subscription", u"subscribe"),
};

struct Ending {
    QStringView from;
    QStringView to;
    qsizetype shortestRest = 0; ///< letters that must be left for the ending to be one
};

/// Tried one after the other; the first that fits is replaced.
constexpr std::array plurals{
    Ending{u"sses", u"ss", 2},
    Ending{u"ies", u"y", 2},
    Ending{u"ches", u"ch", 1},
    Ending{u"shes", u"sh", 1},
    Ending{u"xes", u"x", 1},
    Ending{u"ss", u"ss", 1},
    Ending{u"us", u"us", 1},
    Ending{u"is", u"is", 1},
    Ending{u"s", u"", 3},
};
constexpr std::array endings{
    Ending{u"ied", u"y", 2},
    Ending{u"ation", u"", 4},
    Ending{u"ating", u"", 4},
    Ending{u"ated", u"", 4},
    Ending{u"ate", u"", 4},
    Ending{u"ing", u"", 3},
    Ending{u"ion", u"", 4},
    Ending{u"ed", u"", 3},
    Ending{u"ily", u"y", 3},
    Ending{u"ly", u"", 4},
    Ending{u"e", u"", 3},
};

template <size_t size>
void replaceEnding(QString &word, const std::array<Ending, size> &list)
{
    const auto fits = [&](const Ending &each) {
        return word.size() >= each.from.size() + each.shortestRest && word.endsWith(each.from);
    };
    const auto ending = std::find_if(list.begin(), list.end(), fits);
    if (ending != list.end())
        word.replace(word.size() - ending->from.size(), ending->from.size(), ending->to.toString());
}

QStringView regularForm(QStringView word)
{
    const auto *const form =
        std::find_if(irregular.begin(), irregular.end(), [&](const Form &each) { return each.first == word; });
    return form == irregular.end() ? word : form->second;
}

bool isVowelLetter(QChar letter)
{
    return QStringView(u"aeiou").contains(letter);
}

QMultiHash<QString, QString> formsByStem()
{
    QMultiHash<QString, QString> forms;
    for (const auto &[form, regular] : irregular) {
        const QString stem = stemOf(regular);
        forms.insert(stem, form.toString());
        if (!forms.contains(stem, regular.toString()))
            forms.insert(stem, regular.toString());
    }
    return forms;
}

} // namespace

QString stemOf(QStringView word)
{
    constexpr qsizetype shortest = 3;
    const bool english = std::all_of(word.begin(), word.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    if (!english || word.size() < shortest)
        return word.toString();
    QString singular = word.toString();
    replaceEnding(singular, plurals);
    QString stem = regularForm(singular).toString();
    replaceEnding(stem, endings);
    // cancelled, and for the sake of called also call
    if (stem.size() > shortest && stem.back() == stem[stem.size() - 2] && !isVowelLetter(stem.back()))
        stem.chop(1);
    return stem;
}

QStringList irregularForms(const QString &stem)
{
    static const QMultiHash<QString, QString> byStem = formsByStem();
    return byStem.values(stem);
}

} // namespace Kotae
