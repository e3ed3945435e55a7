// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "notebook/ExternalChanges.h"
#include "notebook/Notebook.h"
#include "store/Database.h"

#include <QTimeZone>

namespace rapport
{

struct Notebook::Private {
    std::unique_ptr<Database> database;
    std::unique_ptr<Lookup> lookup;
    std::unique_ptr<ExternalChanges> externalChanges; // absent in memory
    QTimeZone zone;                                   // where the student is
};

// Runs `body` between BEGIN IMMEDIATE and COMMIT. Whatever goes wrong, by value or by exception,
// rolls back and comes out as an error that says so.
Result<void> inTransaction(Database& database, const std::function<Result<void>()>& body);

} // namespace rapport
