// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "catalog.h"

namespace Kotae {

/// A number in a text that names a code, whether the catalog has that code or not.
struct CodeMention {
    qsizetype begin = 0;
    qsizetype size = 0;
    CodeId code;

    bool operator==(const CodeMention &) const = default;
};

/// The codes that a text of a registry names, in its order. A number belongs to the registry whose prefix stands before it
/// ("cause 17"), with those that are listed behind it ("causes 34, 38 and 42"), or whose phrase follows it ("381 SIPS Required").
/// Any other number of three digits is one of the registry's bareNumbers, if it is not part of something else, such as
/// the value of a header field.
QList<CodeMention> mentionedCodes(const Catalog &catalog, const QString &registry, const QString &text);

} // namespace Kotae
