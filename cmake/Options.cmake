# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
option(RAPPORT_WERROR "Treat warnings in our code as errors" OFF)
set(RAPPORT_SANITIZE "" CACHE STRING "Sanitizers to build with: address,undefined or thread")
option(RAPPORT_FUZZ "Build the libFuzzer targets in tests/fuzz (clang only)" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# What every target of ours is built with; generated and third-party code is not.
add_library(rapport_options INTERFACE)
target_compile_definitions(rapport_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400
  SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK
  RAPPORT_VERSION="${PROJECT_VERSION}")
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(rapport_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(rapport_options INTERFACE -Wno-restrict) # false in std::string, GCC bug 105651
  endif()
  if(RAPPORT_WERROR)
    target_compile_options(rapport_options INTERFACE -Werror)
  endif()
endif()
if(RAPPORT_SANITIZE)
  target_compile_options(rapport_options INTERFACE -fsanitize=${RAPPORT_SANITIZE} -fno-omit-frame-pointer)
  target_link_options(rapport_options INTERFACE -fsanitize=${RAPPORT_SANITIZE})
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC 12 takes the sanitizers' own checks of std::function for reads of unset members.
    target_compile_options(rapport_options INTERFACE -Wno-maybe-uninitialized)
  endif()
endif()
if(RAPPORT_FUZZ)
  target_compile_options(rapport_options INTERFACE -fsanitize=fuzzer-no-link -fno-sanitize-recover=undefined)
endif()
