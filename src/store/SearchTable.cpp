// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SearchTable.h"

#include "store/Migrations.h"
#include "store/SqlError.h"

namespace rapport
{
namespace
{

// FTS5 keeps its own tables beside it, of names that begin alike.
constexpr const char* tablesOfOurs = "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                     " AND name <> 'search' AND name NOT LIKE 'search\\_%'"
                                     " ESCAPE '\\'";

// What the schema says of the search table: where it begins to its last statement.
QString searchSchema()
{
    const QString begin = QStringLiteral("CREATE VIRTUAL TABLE search ");
    for (const Migration& step : shippedMigrations())
        if (const qsizetype at = step.sql.indexOf(begin); at >= 0)
            return step.sql.mid(at);
    return {};
}

bool isSound(SQLite::Database& file, const std::string& table)
{
    return file.execAndGet("PRAGMA quick_check(\"" + table + "\")").getString() == "ok";
}

} // namespace

bool hasSearchTable(Database& database)
{
    SQLite::Statement row(database.connection(),
                          "SELECT 1 FROM sqlite_schema WHERE name = 'search'");
    return row.executeStep();
}

bool isSoundButForSearch(Database& database)
{
    try {
        SQLite::Statement tables(database.connection(), tablesOfOurs);
        while (tables.executeStep())
            if (!isSound(database.connection(), tables.getColumn(0).getString()))
                return false;
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

// Dropping it would read it, and it may not be readable.
Result<void> cutOutSearchTable(const QString& path)
{
    const auto cut = Database::open(path, false);
    if (!cut)
        return tl::unexpected(cut.error());
    try {
        SQLite::Database& file = (*cut)->connection();
        file.exec("PRAGMA writable_schema = ON; BEGIN IMMEDIATE");
        const int version = file.execAndGet("PRAGMA schema_version").getInt();
        file.exec("DELETE FROM sqlite_schema WHERE tbl_name = 'search' OR tbl_name LIKE"
                  " 'search\\_%' ESCAPE '\\'");
        file.exec("PRAGMA schema_version = " + std::to_string(version + 1));
        file.exec("COMMIT; PRAGMA writable_schema = RESET; VACUUM");
        return {};
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

void makeSearchTable(Database& database)
{
    database.connection().exec(searchSchema().toStdString());
}

} // namespace rapport
