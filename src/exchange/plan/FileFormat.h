// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rapport
{

// What a file is, found from its first bytes: names lie.
enum class FileFormat {
    VCard,
    Calendar, // iCalendar
    Csv,
    Archive,  // Rapport's own JSON
    Notebook, // a data file of Rapport, or another SQLite file: not imported but opened
    Html,
    Xml,  // contacts of Windows, of a phone's backup program
    Mork, // .mab of older Thunderbirds
    Zip,  // also xlsx, docx, numbers
    Pdf,
    Image,
    Json,   // not ours
    Monica, // its JSON export
    Sql,    // a dump of a database, as Monica writes it too
    Gzip,
    Outlook, // .pst
    Ldif,    // an address book of Thunderbird or a directory
    Empty,
    Unknown // bytes that are no text
};

// `head` is the beginning of the file: 64 KiB are enough, all of a shorter file.
FileFormat formatOf(QByteArrayView head);
bool isReadable(FileFormat format);
// "vCard", "a web page (HTML)": as sentences and lists name it.
QString nameOf(FileFormat format);
// Why a file that is not isReadable() cannot come in, and what to do instead: the second half of
// "%1 cannot be read: %2."
QString whyNotReadable(FileFormat format);

} // namespace rapport
