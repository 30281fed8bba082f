// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include "record.h"

namespace Kotae {

/// What an article says of a status; for Wording.
const char *statusText(Status status);

/// How often a code is met (Record::common); everything beyond the scale counts as its nearest end. For Wording.
const char *frequencyText(int common);

} // namespace Kotae
