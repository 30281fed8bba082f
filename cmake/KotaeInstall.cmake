# SPDX-FileCopyrightText: 2026 The Kotae authors
# SPDX-License-Identifier: MIT

# What `cmake --install` puts where.
install(TARGETS kotae RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

if(UNIX AND NOT APPLE)
    # The same id stands in windowmode.cpp, for the desktop file and the icon.
    set(id io.github.kotae.Kotae)
    set(linux ${CMAKE_SOURCE_DIR}/resources/linux)
    install(FILES ${linux}/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/icons/${id}.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/icons/${id}-symbolic.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
    install(FILES ${linux}/man/kotae.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${linux}/man/ja/kotae.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/ja/man1)
endif()
