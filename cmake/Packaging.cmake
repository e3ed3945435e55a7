# SPDX-FileCopyrightText: 2026 The Rapport authors
# SPDX-License-Identifier: GPL-3.0-or-later
set(desktop ${CMAKE_SOURCE_DIR}/resources/desktop)
install(FILES ${desktop}/org.rapport.Rapport.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${desktop}/org.rapport.Rapport.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/rapport.svg
  DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME org.rapport.Rapport.svg)
# Named as the package: Debian looks there, and CMAKE_INSTALL_DOCDIR would be "Rapport".
set(documents ${CMAKE_INSTALL_DATAROOTDIR}/doc/rapport)
install(FILES ${desktop}/copyright ${CMAKE_SOURCE_DIR}/resources/archive.schema.json DESTINATION ${documents})

# Debian wants its pages and its changelog compressed, without a time stamp in them.
find_program(GZIP gzip REQUIRED)
set(compressed ${CMAKE_BINARY_DIR}/packaging)
file(MAKE_DIRECTORY ${compressed})
foreach(page rapport.1 changelog)
  execute_process(COMMAND ${GZIP} -9nc ${desktop}/${page} OUTPUT_FILE ${compressed}/${page}.gz COMMAND_ERROR_IS_FATAL ANY)
endforeach()
install(FILES ${compressed}/rapport.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${compressed}/rapport.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 RENAME rapport-cli.1.gz)
install(FILES ${compressed}/changelog.gz DESTINATION ${documents})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rapport)
set(CPACK_PACKAGE_CONTACT "The Rapport authors <rapport@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "notebook of meetings and people for students of medicine")
set(CPACK_PACKAGE_DESCRIPTION
"Rapport remembers the meetings a student of medicine went to, the people they
met and what they promised, and reminds them to follow up. A talk is logged in
one typed line; a thank-you that is due arrives as a desktop notification, also
when the window is closed. Everything stays in one file on the computer.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no shared library tells: the SVG plugin draws the icons, tzdata knows the clock changes, and
# an older SQLite does not know the schema.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, tzdata, libsqlite3-0 (>= 3.40)")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-inter")
include(CPack)
