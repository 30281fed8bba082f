// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QStringView>

namespace Kotae {

/// What an index holds of a text: a word; or, since Japanese has no blanks, two neighbouring Japanese characters. Views into the
/// text that they were made of.
struct Term {
    QStringView text;
    bool japanese = false;
};

/// The terms of a text in its search form, in their order.
QList<Term> termsOf(QStringView form);

/// The same for an index: the last character of Japanese stands there also alone, so that each character begins a term.
QList<Term> indexTermsOf(QStringView form);

} // namespace Kotae
