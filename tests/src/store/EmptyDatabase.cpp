// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/store/EmptyDatabase.h"

#include "store/Migrations.h"
#include "support/Catch.h"

namespace rapport
{

std::unique_ptr<Database> emptyDatabase()
{
    auto database = Database::openInMemory();
    REQUIRE(database);
    REQUIRE(migrate(**database, shippedMigrations()));
    return std::move(*database);
}

} // namespace rapport
