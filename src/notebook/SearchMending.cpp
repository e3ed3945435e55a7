// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notebook/SearchMending.h"

#include "notebook/NotebookPrivate.h"
#include "notebook/SearchIndex.h"
#include "store/SearchTable.h"
#include "store/SqlError.h"

namespace rapport
{
namespace
{

Result<bool> isMissing(Database& database)
{
    try {
        return !hasSearchTable(database);
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, database.path()));
    }
}

Result<void> writeSearch(Database& database)
{
    return inTransaction(database, [&]() -> Result<void> {
        makeSearchTable(database);
        return SearchIndex(database).rebuild();
    });
}

Result<bool> mayMend(const QString& path)
{
    const auto database = Database::open(path, false);
    if (!database)
        return tl::unexpected(database.error());
    return !(*database)->isReadOnly() && isSoundButForSearch(**database);
}

} // namespace

Result<void> addMissingSearch(Database& database)
{
    const Result<bool> missing = isMissing(database);
    if (!missing)
        return tl::unexpected(missing.error());
    return *missing && !database.isReadOnly() ? writeSearch(database) : Result<void>();
}

Result<bool> mendSearch(const QString& path)
{
    if (path.isEmpty())
        return false; // in memory
    if (const Result<bool> may = mayMend(path); !may || !*may)
        return may;
    if (const Result<void> cut = cutOutSearchTable(path); !cut)
        return tl::unexpected(cut.error());
    const auto database = Database::open(path, false);
    if (!database)
        return tl::unexpected(database.error());
    return addMissingSearch(**database).map([] { return true; });
}

} // namespace rapport
