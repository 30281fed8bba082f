// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "shownvalue.h"

namespace Kotae {

Bilingual shownValue(const Catalog &catalog, const Registry &registry, const FactDeclaration &fact, const FactValue &value)
{
    const std::optional<CodeId> id = registry.codeOf(fact, value);
    const int code = id ? catalog.indexOf(*id) : -1;
    if (code < 0)
        return registry.text(fact, value);
    return {catalog.name(code, Language::English), catalog.name(code, Language::Japanese)};
}

} // namespace Kotae
