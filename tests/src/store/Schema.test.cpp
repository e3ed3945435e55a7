// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/store/EmptyDatabase.h"
#include "support/Catch.h"

#include "store/RecordedTables.h"

#include <QFile>
#include <set>

using namespace rapport;

namespace
{

// Every row of a query, its columns joined by a space.
std::vector<std::string> rowsOfQuery(Database& database, const std::string& sql)
{
    SQLite::Statement statement(database.connection(), sql);
    std::vector<std::string> rows;
    while (statement.executeStep()) {
        std::string row;
        for (int i = 0; i < statement.getColumnCount(); ++i)
            row += (i ? " " : "") + statement.getColumn(i).getString();
        rows.push_back(row);
    }
    return rows;
}

std::vector<std::string> recordedNames()
{
    std::vector<std::string> names;
    for (const RecordedTable& table : recordedTables)
        names.push_back(table.name);
    return names;
}

} // namespace

TEST_CASE("a new notebook has the schema that is written down", "[store]")
{
    const auto database = emptyDatabase();
    QByteArray schema;
    for (const std::string& sql : rowsOfQuery(
             *database, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE"
                        " 'sqlite_%' ORDER BY type DESC, tbl_name, name"))
        schema += QByteArray::fromStdString(sql) + ";\n\n";
    QFile golden(QStringLiteral(RAPPORT_TEST_DATA "/schema.sql"));
    if (qEnvironmentVariableIsSet("RAPPORT_WRITE_GOLDEN")) {
        REQUIRE(golden.open(QIODevice::WriteOnly));
        golden.write(schema);
        golden.close();
    }
    REQUIRE(golden.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(schema) == QString::fromUtf8(golden.readAll()));
}

TEST_CASE("everything the student writes is recorded", "[store]")
{
    const auto database = emptyDatabase();
    const std::set<std::string> notRecorded = {"operation", "delivery", "published"};
    std::set<std::string> expected;
    for (const std::string& name :
         rowsOfQuery(*database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT"
                                " LIKE 'sqlite_%' AND name NOT LIKE 'search%'"))
        if (!notRecorded.contains(name))
            expected.insert(name);
    const std::vector<std::string> names = recordedNames();
    CHECK(std::set(names.begin(), names.end()) == expected);
}

TEST_CASE("a recorded table has what the session extension needs", "[store]")
{
    const auto database = emptyDatabase();
    CHECK(rowsOfQuery(*database, "SELECT name FROM sqlite_master WHERE type = 'trigger'").empty());
    for (const std::string& table : recordedNames()) {
        INFO(table);
        const auto columns = [&](const std::string& condition) {
            return rowsOfQuery(*database, "SELECT name FROM pragma_table_xinfo('" + table +
                                              "') WHERE " + condition);
        };
        CHECK_FALSE(columns("pk > 0").empty());
        CHECK(columns("hidden <> 0").empty()); // generated columns
        const std::string sql =
            rowsOfQuery(*database, "SELECT sql FROM sqlite_master WHERE name = '" + table + "'")[0];
        if (sql.find("INTEGER PRIMARY KEY") != std::string::npos)
            CHECK(sql.find("INTEGER PRIMARY KEY AUTOINCREMENT") != std::string::npos);
        CHECK(sql.find("STRICT") != std::string::npos);
    }
}

TEST_CASE("foreign keys of recorded tables are NO ACTION and indexed", "[store]")
{
    const auto database = emptyDatabase();
    int keys = 0;
    for (const std::string& table : recordedNames()) {
        const std::string list = "pragma_foreign_key_list('" + table + "')";
        CHECK(rowsOfQuery(*database, "SELECT * FROM " + list + " WHERE on_update <> 'NO ACTION'" +
                                         " OR on_delete <> 'NO ACTION'")
                  .empty());
        for (const std::string& column : rowsOfQuery(*database, "SELECT \"from\" FROM " + list)) {
            INFO(table << "." << column);
            ++keys;
            CHECK_FALSE(
                rowsOfQuery(*database, "SELECT i.name FROM pragma_index_list('" + table +
                                           "') i, pragma_index_info(i.name) c"
                                           " WHERE i.partial = 0 AND c.seqno = 0 AND c.name = '" +
                                           column + "'")
                    .empty());
        }
    }
    CHECK(keys >= 20);
}

TEST_CASE("no position has to be unique", "[store]")
{
    const auto database = emptyDatabase();
    for (const std::string& table : recordedNames()) {
        INFO(table);
        CHECK(rowsOfQuery(*database, "SELECT i.name FROM pragma_index_list('" + table +
                                         "') i, pragma_index_info(i.name) c"
                                         " WHERE i.\"unique\" = 1 AND c.name = 'position'")
                  .empty());
    }
}
