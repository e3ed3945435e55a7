// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/archive/ArchiveReader.h"
#include "notebook/Notebook.h"

namespace rapport
{

// What an archive brought, by section ("contacts", "follow_ups", ...).
struct ArchiveCount {
    int added = 0;
    int updated = 0;
    int unchanged = 0;

    friend bool operator==(const ArchiveCount&, const ArchiveCount&) = default;
};

struct ArchiveImport {
    std::map<QString, ArchiveCount> counts;
    std::vector<FileRemark> skipped;   // nouns that no notebook could hold
    std::vector<FileRemark> converted; // members that were not understood, uids that lead nowhere
    ArchiveCount total() const;
};

// Takes an archive into the operation of `edit`. Nouns are matched by uid: those
// unknown are added, those known are made as the archive has them. Into an empty notebook it gives
// an equal one, profile and settings included; into another these stay as they are. Errors are
// those of readArchive() and of the file; one that is stopped is Error::Kind::NothingToDo.
Result<ArchiveImport> takeArchive(Edit& edit, const ArchiveSource& source,
                                  const std::function<bool()>& cancelled = {});

// The same as one operation, undoable, or not at all. `isDryRun`: nothing is written, the counts
// are what would be.
Result<ArchiveImport> importArchive(Notebook& notebook, const ArchiveSource& source,
                                    const QString& operationName, const QDateTime& now,
                                    bool isDryRun = false,
                                    const std::function<bool()>& cancelled = {},
                                    const QString& batch = {});

} // namespace rapport
