# SPDX-FileCopyrightText: The Dateline developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How this project makes its targets: one static library a folder, named after it, with
# the same language level and warnings everywhere.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release)
endif()
if(DATELINE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "DATELINE_FUZZ needs clang, which brings libFuzzer")
    endif()
    add_compile_options(-fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
                        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(DATELINE_SANITIZE)
    add_compile_options(-fsanitize=${DATELINE_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${DATELINE_SANITIZE})
endif()

function(dateline_options target)
    target_include_directories(${target} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII
                               QT_NO_CAST_TO_ASCII QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wconversion -Wshadow
                           $<$<BOOL:${DATELINE_WERROR}>:-Werror>)
endfunction()

# dateline_library(NAME SOURCES ... LINKS ... [MOC] [UI])
# Makes the static library dateline_NAME (ui folders: pass NAME as ui_NAME); LINKS is public.
# MOC switches AUTOMOC on, for folders with Q_OBJECT classes.
function(dateline_library name)
    cmake_parse_arguments(ARG "MOC" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(dateline_${name} STATIC ${ARG_SOURCES})
    dateline_options(dateline_${name})
    target_link_libraries(dateline_${name} PUBLIC ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
    if(ARG_MOC)
        set_target_properties(dateline_${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# dateline_test(tst_NAME LINKS ... [GUI] [SOURCES more.cpp])
# Builds tst_NAME.cpp beside the calling CMakeLists.txt and runs it as a CTest, offscreen if GUI.
# Tests run in an odd locale and time zone: nothing below the window may depend on either.
function(dateline_test name)
    cmake_parse_arguments(ARG "GUI" "" "LINKS;SOURCES;LABELS" ${ARGN})
    add_executable(${name} ${name}.cpp ${ARG_SOURCES})
    dateline_options(${name})
    set_target_properties(${name} PROPERTIES AUTOMOC ON
                          RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINKS} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set(environment "TZ=Pacific/Kiritimati;LANG=tr_TR.UTF-8;LC_ALL=C.UTF-8"
                    "DATELINE_SOURCE_DIR=${CMAKE_SOURCE_DIR}" "DATELINE_BINARY_DIR=${CMAKE_BINARY_DIR}")
    if(ARG_GUI)
        list(APPEND environment "QT_QPA_PLATFORM=offscreen")
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT 300 LABELS "${ARG_LABELS}")
endfunction()
