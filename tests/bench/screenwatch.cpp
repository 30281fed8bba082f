// SPDX-FileCopyrightText: 2026 The Kotae authors
// SPDX-License-Identifier: MIT

#include "screenwatch.h"

#include <cstdlib>
#include <memory>
#include <set>

#include <poll.h>

namespace Kotae {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

template <typename Reply>
using Owned = std::unique_ptr<Reply, Free>;

} // namespace

ScreenWatch::ScreenWatch() : m_connection(xcb_connect(nullptr, nullptr))
{
    m_usable = xcb_connection_has_error(m_connection) == 0 && watch();
}

ScreenWatch::~ScreenWatch()
{
    xcb_disconnect(m_connection);
}

/// The whole screen is watched, from before the program starts: nothing can be missed between its window and its first paint.
bool ScreenWatch::watch()
{
    const xcb_query_extension_reply_t *extension = xcb_get_extension_data(m_connection, &xcb_damage_id);
    if (!extension || !extension->present)
        return false;
    m_damageEvent = uint8_t(extension->first_event + XCB_DAMAGE_NOTIFY);
    const Owned<xcb_damage_query_version_reply_t> version(
        xcb_damage_query_version_reply(m_connection, xcb_damage_query_version(m_connection, 1, 1), nullptr));
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    const uint32_t mask = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    xcb_change_window_attributes(m_connection, m_root, XCB_CW_EVENT_MASK, &mask);
    m_damage = xcb_generate_id(m_connection);
    xcb_damage_create(m_connection, m_damage, m_root, XCB_DAMAGE_REPORT_LEVEL_NON_EMPTY);
    xcb_damage_subtract(m_connection, m_damage, XCB_NONE, XCB_NONE);
    // An answer means that all before it has been done.
    const Owned<xcb_get_input_focus_reply_t> done(
        xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    return version && done;
}

bool ScreenWatch::waitForPainting(std::chrono::milliseconds time)
{
    const auto end = std::chrono::steady_clock::now() + time;
    for (;;) {
        while (const Owned<xcb_generic_event_t> event{xcb_poll_for_event(m_connection)}) {
            if (take(*event))
                return true;
        }
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        pollfd waited{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        if (left.count() <= 0 || poll(&waited, 1, int(left.count())) <= 0)
            return false;
    }
}

bool ScreenWatch::take(const xcb_generic_event_t &event)
{
    const uint8_t type = event.response_type & 0x7fU;
    if (type == XCB_MAP_NOTIFY) {
        const auto &mapped = reinterpret_cast<const xcb_map_notify_event_t &>(event);
        if (!mapped.override_redirect)
            m_window = mapped.window;
    }
    if (type != m_damageEvent)
        return false;
    xcb_damage_subtract(m_connection, m_damage, XCB_NONE, XCB_NONE);
    xcb_flush(m_connection);
    return m_window != 0;
}

int ScreenWatch::colours(const Area &area, int most) const
{
    if (m_window == 0)
        return 0;
    const Owned<xcb_get_geometry_reply_t> window(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, m_window), nullptr));
    if (!window)
        return 0;
    const auto left = int16_t(area.left * window->width);
    const auto top = int16_t(area.top * window->height);
    const auto width = uint16_t((area.right - area.left) * window->width);
    const auto height = uint16_t((area.bottom - area.top) * window->height);
    const Owned<xcb_get_image_reply_t> image(xcb_get_image_reply(
        m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, m_window, left, top, width, height, ~0U), nullptr));
    if (!image)
        return 0;
    const auto *pixels = reinterpret_cast<const uint32_t *>(xcb_get_image_data(image.get()));
    std::set<uint32_t> found;
    for (int index = 0; index < xcb_get_image_data_length(image.get()) / 4 && int(found.size()) < most; ++index)
        found.insert(pixels[index] & 0xffffffU);
    // Where nothing has been painted the black of the screen shows.
    found.erase(0);
    return int(found.size());
}

void ScreenWatch::focusWindow()
{
    xcb_set_input_focus(m_connection, XCB_INPUT_FOCUS_PARENT, m_window, XCB_CURRENT_TIME);
    xcb_flush(m_connection);
}

} // namespace Kotae
