// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/RawCopy.h"

#include "notebook/Notebook.h"
#include "support/FakeClock.h"

#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <sqlite3.h>
#include <string>
#include <vector>

namespace rapport
{
namespace
{

using Statement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;
using Connection = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

struct Table {
    std::string insert;
    std::vector<std::vector<sqlite3_value*>> rows;
};

[[noreturn]] void giveUp(sqlite3* connection)
{
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(connection));
    std::exit(1);
}

Connection open(const QString& path)
{
    sqlite3* connection = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &connection) != SQLITE_OK)
        giveUp(connection);
    return {connection, sqlite3_close};
}

Statement prepare(sqlite3* connection, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK)
        giveUp(connection);
    return {statement, sqlite3_finalize};
}

Table readTable(sqlite3* connection, const std::string& name, const std::string& columns)
{
    Table table;
    const Statement query = prepare(connection, "SELECT " + columns + " FROM \"" + name + "\"");
    const int width = sqlite3_column_count(query.get());
    std::string marks = "?";
    for (int i = 1; i < width; ++i)
        marks += ", ?";
    table.insert = "INSERT INTO \"" + name + "\" (" + columns + ") VALUES (" + marks + ")";
    while (sqlite3_step(query.get()) == SQLITE_ROW) {
        std::vector<sqlite3_value*> row;
        for (int i = 0; i < width; ++i)
            row.push_back(sqlite3_value_dup(sqlite3_column_value(query.get(), i)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string columnsOf(sqlite3* connection, const std::string& table)
{
    const Statement query =
        prepare(connection, "SELECT group_concat('\"' || name || '\"') FROM pragma_table_info('" +
                                table + "')");
    sqlite3_step(query.get());
    return reinterpret_cast<const char*>(sqlite3_column_text(query.get(), 0));
}

void insert(sqlite3* connection, const Table& table)
{
    const Statement statement = prepare(connection, table.insert);
    for (const auto& row : table.rows) {
        for (size_t i = 0; i < row.size(); ++i)
            sqlite3_bind_value(statement.get(), static_cast<int>(i) + 1, row[i]);
        if (sqlite3_step(statement.get()) != SQLITE_DONE)
            giveUp(connection);
        sqlite3_reset(statement.get());
    }
}

} // namespace

double rawCopyMilliseconds(const QString& from, const QString& to)
{
    (void)Notebook::open(to, Notebook::Mode::Create, FakeClock().now()); // the same schema
    const Connection source = open(from);
    std::vector<Table> tables;
    for (const char* name :
         {"batch", "contact", "contact_reach", "contact_post", "contact_specialty", "contact_tag",
          "contact_circle", "contact_uid", "contact_photo", "contact_property", "meeting",
          "meeting_property", "participant"})
        tables.push_back(readTable(source.get(), name, columnsOf(source.get(), name)));
    tables.push_back(readTable(source.get(), "search", "rowid, kind, uid, title, body, folded"));
    const Connection target = open(to);
    sqlite3_exec(target.get(),
                 "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; BEGIN IMMEDIATE", nullptr,
                 nullptr, nullptr);
    QElapsedTimer timer;
    timer.start();
    for (const Table& table : tables)
        insert(target.get(), table);
    sqlite3_exec(target.get(), "COMMIT", nullptr, nullptr, nullptr);
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    for (const Table& table : tables)
        for (const auto& row : table.rows)
            for (sqlite3_value* value : row)
                sqlite3_value_free(value);
    return took;
}

} // namespace rapport
