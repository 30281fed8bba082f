// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "bytes.h"
#include "registry.h"

namespace Kotae {

/// Values to bytes and back. The order of the fields is written down once, in codec.cpp, for both directions.
void encode(ByteWriter &writer, const Record &record);
void encode(ByteWriter &writer, const PairNote &pair);
void encode(ByteWriter &writer, const Registry &registry);

/// If the bytes end too soon, reader.isDamaged() says so and the value is not to be used.
Record decodeRecord(ByteReader &reader);
PairNote decodePairNote(ByteReader &reader);
Registry decodeRegistry(ByteReader &reader);

} // namespace Kotae
