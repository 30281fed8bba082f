// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "jsonfields.h"
#include "record.h"

/// From JSON values to the values of record.h. Each function reads strictly and adds what is wrong to the problems of the
/// fields; what concerns other files (vocabulary, related codes) is checked by crosscheck.h.
namespace Kotae {

Record parseRecord(JsonFields &fields);
PairNote parsePairNote(JsonFields &fields);
QList<Fact> parseFacts(JsonFields &fields);
Section parseSection(JsonFields &fields, const QString &key);
Source parseSource(JsonFields &fields, const QString &key);
QList<Source> parseSources(JsonFields &fields);

} // namespace Kotae
