// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <cstdint>

#include <xcb/damage.h>

namespace Kotae {

/// A part of a window, as fractions of its width and height.
struct Area {
    double left;
    double top;
    double right;
    double bottom;
};

/// An X display watched from outside: which window is shown on it, and what has been painted there.
class ScreenWatch {
public:
    ScreenWatch();
    ~ScreenWatch();
    ScreenWatch(const ScreenWatch &) = delete;
    ScreenWatch &operator=(const ScreenWatch &) = delete;

    /// Whether there is a display and it tells what is painted.
    bool isUsable() const { return m_usable; }
    /// Waits for something to be painted in the window; false if that does not happen in time.
    bool waitForPainting(std::chrono::milliseconds time);
    /// How many colours an area of the window has; 0 while there is no window. Counting stops at most.
    int colours(const Area &area, int most) const;
    /// Gives the window the focus, as a window manager would.
    void focusWindow();

private:
    bool watch();
    /// Whether an event says that something was painted in the window.
    bool take(const xcb_generic_event_t &event);

    xcb_connection_t *m_connection;
    bool m_usable = false;
    uint8_t m_damageEvent = 0;
    xcb_damage_damage_t m_damage = 0;
    xcb_window_t m_root = 0;
    xcb_window_t m_window = 0;
};

} // namespace Kotae
