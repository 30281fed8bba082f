// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "standing.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Kotae {

const char *statusText(Status status)
{
    switch (status) {
    case Status::Deprecated:
        return QT_TRANSLATE_NOOP("Kotae::Wording", "deprecated");
    case Status::Reserved:
        return QT_TRANSLATE_NOOP("Kotae::Wording", "reserved");
    case Status::Unregistered:
        return QT_TRANSLATE_NOOP("Kotae::Wording", "not registered");
    case Status::Registered:
        break;
    }
    return QT_TRANSLATE_NOOP("Kotae::Wording", "registered");
}

const char *frequencyText(int common)
{
    constexpr std::array texts{
        QT_TRANSLATE_NOOP("Kotae::Wording", "hardly ever seen"),
        QT_TRANSLATE_NOOP("Kotae::Wording", "seldom seen"),
        QT_TRANSLATE_NOOP("Kotae::Wording", "seen now and then"),
        QT_TRANSLATE_NOOP("Kotae::Wording", "often seen"),
        QT_TRANSLATE_NOOP("Kotae::Wording", "seen in every trace"),
    };
    return texts.at(size_t(std::clamp(common, 1, int(texts.size())) - 1));
}

} // namespace Kotae
