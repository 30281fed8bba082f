// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "rank.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Kotae {

QString rankName(Rank rank)
{
    static constexpr std::array names{"exact-code"_L1, "alias"_L1, "condition"_L1, "code-prefix"_L1, "exact-phrase"_L1,
        "phrase-prefix"_L1, "exact-keyword"_L1, "word-prefix"_L1, "keyword"_L1, "fact-or-header"_L1, "summary"_L1, "body-text"_L1,
        "near-miss"_L1, "some-words"_L1, "none"_L1};
    static_assert(names.size() == size_t(Rank::None) + 1);
    return names[size_t(rank)];
}

} // namespace Kotae
