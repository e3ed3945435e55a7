// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <string>

namespace rapport
{

// The file under a notebook, looked at from outside: without changing a byte of it or beside it.

// Its folder is there and may not be entered: whether the file is, cannot be known.
bool isInClosedFolder(const QString& path);

// "file:/path?mode=ro", safe for any character of `path`.
std::string sqliteUri(const QString& path, const char* parameters);

// Refuses what must not be opened: a newer schema, another program's file, damage. Blank files are
// fine when `mayBeBlank`: what a kill left that came between making the file and its first table.
Result<void> inspect(const QString& path, bool mayBeBlank);

// Makes the file (0600) and the folders it lacks (0700); what is there already is left alone.
Result<void> makePrivateFile(const QString& path);
Result<void> makePrivateFolder(const QString& path);

// The file that `path` leads to through links, as a whole path; one that is not there is named all
// the same.
QString resolvedPath(const QString& path);

// Gives `from`, on the disk by then, the name `to` beside it in one step. Power lost meanwhile
// leaves one or the other.
Result<void> putInPlace(const QString& from, const QString& to);

// The file or its folder refuses writing.
bool isInReadOnlyPlace(const QString& path);
bool hasWriteAheadLog(const QString& path);

// Renames a log whose data file is gone: it would be taken for that of a new file, or deleted.
void keepOrphanedLog(const QString& path);

// Writes what the log holds into the file, as far as no reader still needs it, and waits for
// nobody. The log stays: others may have it open.
void foldLogInto(const QString& path);

} // namespace rapport
