# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg Network)
find_package(Qt6 6.4 QUIET COMPONENTS DBus) # desktop notifications on Linux; the tray elsewhere
find_package(SQLiteCpp REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected REQUIRED)
find_package(Iconv REQUIRED) # character sets of vCard; in the C library on Linux
find_package(LibIcal 3.0 REQUIRED CONFIG) # recurrence rules of iCalendar
# QR codes. It comes without a CMake file of its own.
find_path(QRENCODE_INCLUDE_DIR qrencode.h REQUIRED)
find_library(QRENCODE_LIBRARY qrencode REQUIRED)
add_library(qrencode::qrencode UNKNOWN IMPORTED)
set_target_properties(qrencode::qrencode PROPERTIES
  IMPORTED_LOCATION ${QRENCODE_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${QRENCODE_INCLUDE_DIR})
# Tells the character sets of old tables. Nor does this one.
find_path(UCHARDET_INCLUDE_DIR uchardet/uchardet.h REQUIRED)
find_library(UCHARDET_LIBRARY uchardet REQUIRED)
add_library(uchardet::uchardet UNKNOWN IMPORTED)
set_target_properties(uchardet::uchardet PROPERTIES
  IMPORTED_LOCATION ${UCHARDET_LIBRARY} INTERFACE_INCLUDE_DIRECTORIES ${UCHARDET_INCLUDE_DIR})
if(BUILD_TESTING)
  find_package(Catch2 REQUIRED)
  find_package(rapidcheck REQUIRED) # property tests
  find_package(Qt6 6.4 REQUIRED COMPONENTS Test) # QAbstractItemModelTester, keys
endif()
