# SPDX-FileCopyrightText: 2026 The Kotae authors
# SPDX-License-Identifier: MIT

# What every target of the project is compiled with.
add_library(kotae_options INTERFACE)
target_compile_definitions(kotae_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(MSVC)
    target_compile_options(kotae_options INTERFACE /W4 /WX /permissive- /utf-8)
else()
    target_compile_options(kotae_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wno-missing-field-initializers -Werror)
endif()

option(KOTAE_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
if(KOTAE_SANITIZE)
    target_compile_options(kotae_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(kotae_options INTERFACE -fsanitize=address,undefined)
endif()

# kotae_library(NAME SOURCES file… LINK target…)
# One folder of src/ as a static library. Its headers are found only by those who link it, so a wrong include does not compile.
function(kotae_library name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINK")
    add_library(${name} STATIC ${ARG_SOURCES})
    target_include_directories(${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE kotae_options)
endfunction()
