// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"
#include "domain/Error.h"

#include <optional>
#include <vector>

class QLockFile;

namespace rapport
{

// What a restore did.
struct Restored {
    QString notebook; // what holds the backup's contents now
    // What it held before: a verified copy, or the damaged file, set aside. Empty: there was none.
    QString kept;
};

// What a salvage did.
struct Salvaged {
    QString kept; // the damaged file
    std::vector<SalvagedTable> tables;
};

// The verified copies of one notebook in the folder `backups` beside it: files 0600, a folder 0700
// if it has to be made. Each call opens the files anew, so any thread may make it; programs that
// make backups at the same time wait for each other. `zone` is where the student is.
class Backups
{
public:
    explicit Backups(const QString& notebook);

    std::vector<Backup> list(const QTimeZone& zone) const; // newest first
    std::optional<Backup> newest(const QTimeZone& zone) const;
    // The newest that is found sound. Those of after `now`, by a clock that was wrong then or is
    // now, come last.
    std::optional<Backup> newestSound(const QDateTime& now) const;

    // Reads all of the notebook anew: Damaged unless it is sound. As make(), it writes a damaged
    // search table anew where nothing else is damaged.
    Result<void> check() const;

    // Copies, verifies, and deletes what BackupRotation says. The day's first daily copy, and its
    // first before a merge, is the only one: then that one is returned.
    Result<Backup> make(BackupReason why, const QDateTime& now) const;

    // Makes the notebook what the notebook `from` (any file, any older version) is: checked and
    // migrated first, then put in its place in one step, that other programs see as a change. What
    // was there before is kept; a damaged notebook is set aside, never deleted. Makes the notebook
    // when it is absent. Undo begins anew: what is reversed is the restore, by another. An error
    // leaves everything as it was.
    Result<Restored> restore(const QString& from, const QDateTime& now) const;

    // Replaces a damaged notebook, set aside, by what can still be read of it. An error leaves
    // everything as it was.
    Result<Salvaged> salvage(const QDateTime& now) const;

    // Finishes a restore or a salvage of a damaged notebook that was killed half-way, as
    // Notebook::open() does first.
    Result<void> finish() const;
    bool hasNotebook() const; // or will have, once that is finished

private:
    Result<void> takeTurn(QLockFile& lock) const;
    Result<Backup> copy(BackupReason why, const QDateTime& now) const;
    void rotate(const QDateTime& now) const;
    Result<void> sweep() const;
    Result<Restored> replaceBy(const QString& prepared, const QDateTime& now) const;

    QString m_notebook; // resolved: not a link
    QString m_folder;
};

// A copy for the student to take along. Nothing may be there already, but an empty file; the folder
// must be there: NotFound.
Result<void> backUpTo(const QString& notebook, const QString& file);

// What one finds in a backup, to choose by.
Result<BackupContents> contentsOf(const Backup& backup);

} // namespace rapport
