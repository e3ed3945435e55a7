// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"
#include "domain/Error.h"

namespace rapport
{

class Database;

// The folder "backups" beside a data file; beside what a link leads to.
QString backupFolderOf(const QString& path);

enum class CopySource {
    InUse, // others may write it meanwhile
    AtRest // a backup: nobody writes it, and nothing is made beside it
};

// Copies the notebook `from` to the file `to` (0600). The copy gets its name only once it is on the
// disk and was opened again, checked and found to hold as many rows; a file of that name is
// replaced in one step. Nothing is left when it fails. Uses connections of its own, so that any
// thread may call it. Damaged: `from` is.
Result<void> copyVerified(const QString& from, const QString& to,
                          CopySource source = CopySource::InUse);

// The same of a notebook that is open, also when its file is gone.
Result<void> copyVerified(Database& open, const QString& to);

// Makes the notebook `into` hold what the file `from` (at rest) holds, in one transaction that
// other programs which have `into` open see as a change. Killed before the end, nothing has
// changed.
Result<void> replaceContents(const QString& into, const QString& from);

// Damaged unless integrity_check finds the file sound. It is not changed.
Result<void> verifyFile(const QString& path, CopySource source = CopySource::AtRest);

// What a notebook of any version so far holds. The file (at rest) is not changed.
Result<BackupContents> contentsOfFile(const QString& path);

} // namespace rapport
