// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "verbendings.h"

#include "kana.h"
#include "places.h"

#include <algorithm>
#include <array>

namespace Kotae {

namespace {

constexpr std::array<QStringView, 34> endings{u"する", u"した", u"して", u"します", u"しました", u"している", u"していた",
    u"しています", u"してる", u"してた", u"してしまう", u"してしまった", u"される", u"された", u"されて", u"されます",
    u"されました", u"されている", u"されてる", u"されてしまう", u"になる", u"になった", u"になって", u"になります",
    u"になりました", u"になっている", u"となる", u"となった", u"です", u"でした", u"だ", u"だった", u"である", u"らしい"};

bool isWhole(const Catalog &catalog, QStringView form)
{
    const CodePlaces places = placesOf(catalog, form.toUtf8(), WordEnd::Exact, outsideOfProse);
    return std::any_of(places.begin(), places.end(), [](Places each) { return each & (NameWhole | KeywordWhole); });
}

} // namespace

QString withoutVerbEnding(const Catalog &catalog, const QString &form)
{
    constexpr qsizetype shortestRest = 2;
    if (form.isEmpty() || !isKana(form.back()))
        return form;
    for (const QStringView ending : endings) {
        const QStringView rest = QStringView(form).chopped(std::min(ending.size(), form.size()));
        if (form.endsWith(ending) && rest.size() >= shortestRest && isWhole(catalog, rest) && !isWhole(catalog, form))
            return rest.toString();
    }
    return form;
}

} // namespace Kotae
