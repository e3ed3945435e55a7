// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Answer.h"
#include "notebook/archive/ArchiveImport.h"
#include "notebook/import/Import.h"

namespace rapport
{

// One archive that was read beside a plan.
struct ReadArchive {
    QString name;
    ArchiveImport import;
};

// One file that nothing came in from.
struct FailedFile {
    QString name;
    Error error;
};

// What an import did, or would do, file by file: CONTRIBUTING.md, "Programs". `batch` is null in a
// dry run, and where nothing was written.
Answer reportOf(const ImportPlan& plan, const std::vector<ReadArchive>& archives,
                const std::vector<FailedFile>& failed, const QString& batch, bool isDryRun);

} // namespace rapport
