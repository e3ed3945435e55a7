// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/Database.h"

#include <vector>

namespace rapport
{

// One step of the schema: what turns version - 1 into `version`.
struct Migration {
    int version = 0;
    QString sql;
};

// The shipped steps, from the resources ":/schema/0001_initial.sql" and on, in order.
std::vector<Migration> shippedMigrations();
int latestSchemaVersion();

// Brings `database` up to the last of `steps`, each in a transaction of its own. A file that holds
// something already is first copied into the folder `backups` beside it; its history does not fit
// the new tables and is emptied.
Result<void> migrate(Database& database, const std::vector<Migration>& steps);

} // namespace rapport
