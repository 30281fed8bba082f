// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <sys/types.h>

namespace Kotae {

/// Kilobytes.
struct Memory {
    long proportional = 0; ///< PSS: what it shares with others counts in part
    long own = 0; ///< private pages
};

/// The memory of a process (of this one, if no other is named) as the kernel counts it.
Memory memoryOf(pid_t process = 0);

/// A program that was started to be watched. It ends when this goes.
class Process {
public:
    /// arguments as for execvp.
    explicit Process(char *const arguments[]);
    ~Process();
    Process(const Process &) = delete;
    Process &operator=(const Process &) = delete;

    pid_t id() const { return m_id; }
    bool hasEnded() const;
    /// How often its threads have woken from waiting.
    long wakeUps() const;

private:
    pid_t m_id;
};

} // namespace Kotae
