// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "unknownnumber.h"

#include <algorithm>
#include <cstdlib>

namespace Kotae {

namespace {

/// The codes of the same class, nearest first.
QList<int> neighboursOf(const Catalog &catalog, const Registry &registry, int number)
{
    constexpr qsizetype most = 4;
    QList<int> neighbours;
    for (int code = 0; code < catalog.size(); ++code) {
        if (catalog.id(code).registry == registry.id && catalog.codeClass(code) == registry.classOf(number))
            neighbours.append(code);
    }
    const auto distance = [&](int code) { return std::abs(catalog.number(code) - number); };
    std::stable_sort(neighbours.begin(), neighbours.end(), [&](int a, int b) { return distance(a) < distance(b); });
    return neighbours.first(std::min(neighbours.size(), most));
}

} // namespace

std::optional<UnknownNumber> unknownNumber(const Catalog &catalog, const Query &query)
{
    if (query.codes.isEmpty() || catalog.size() == 0)
        return {};
    const NamedCode &code = query.codes.first();
    const Registry *named = code.registry.isEmpty() ? &catalog.registryOf(0) : catalog.registry(code.registry);
    const bool known =
        code.registry.isEmpty() ? !catalog.withNumber(code.number).isEmpty() : catalog.indexOf({code.registry, code.number}) >= 0;
    if (!named || known)
        return {};
    UnknownNumber unknown{code.number, named->id, named->countsAs(code.number), {}};
    if (named->unknown.contains(unknown.number))
        unknown.neighbours = neighboursOf(catalog, *named, code.number);
    return unknown;
}

} // namespace Kotae
