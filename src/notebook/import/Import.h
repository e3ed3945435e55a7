// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/plan/ImportPlan.h"
#include "exchange/plan/IncomingSpool.h"
#include "notebook/ChangeSet.h"
#include "notebook/import/ImportWriting.h"

namespace rapport
{

class Notebook;

// One import between its files and the notebook: ImportReading fills it, the student ticks and
// answers in the plan, write() carries it out. Used by one thread at a time.
struct Import {
    ImportPlan plan;
    IncomingSpool spool;
    Batch batch; // its uid undoes the import: Notebook::undoBatch()
};

// What the operation is called: "Import contacts.vcf".
QString operationName(const ImportPlan& plan);

// The change to perform; also for Notebook::performOnWorker(), which calls `progress` there.
Result<void> write(Edit& edit, Import& import, const ImportProgress& progress);

// One operation and one batch, or nothing at all. A plan that writes nothing is no operation.
Result<ChangeSet> write(Notebook& notebook, Import& import, const QDateTime& now,
                        const ImportProgress& progress = {});

} // namespace rapport
