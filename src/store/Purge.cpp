// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Purge.h"

#include "store/OperationStore.h"
#include "store/Recording.h"

#include <set>

namespace rapport
{
namespace
{

// Children first, so that a noun is gone before what it refers to.
constexpr const char* trashTables[] = {"follow_up", "advice",  "opportunity", "interaction",
                                       "meeting",   "contact", "group"};

struct Reference {
    std::string table;
    std::string column;
    bool isRequired = false; // the row means nothing without it
};

std::string quotedName(const std::string& name)
{
    return '"' + name + '"';
}

std::string instantBefore(const QDateTime& before)
{
    return before.toUTC().toString(Qt::ISODate).toStdString();
}

std::vector<Reference> referencesTo(Database& database, const std::string& target)
{
    SQLite::Statement rows(database.connection(),
                           "SELECT t.name, k.\"from\", c.\"notnull\" FROM sqlite_schema t,"
                           " pragma_foreign_key_list(t.name) k, pragma_table_info(t.name) c"
                           " WHERE t.type = 'table' AND k.\"table\" = ? AND c.name = k.\"from\"");
    rows.bind(1, target);
    std::vector<Reference> references;
    while (rows.executeStep())
        references.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                              rows.getColumn(2).getInt() != 0});
    return references;
}

void runBefore(Database& database, const std::string& sql, const QDateTime& before)
{
    SQLite::Statement statement(database.connection(), sql);
    statement.bind(1, instantBefore(before));
    statement.exec();
}

void purgeTable(Database& database, const std::string& table, const QDateTime& before)
{
    const std::string old = " FROM " + quotedName(table) + " WHERE trashed_at < ?1";
    for (const Reference& reference : referencesTo(database, table)) {
        const std::string which =
            " WHERE " + quotedName(reference.column) + " IN (SELECT id" + old + ')';
        runBefore(database,
                  reference.isRequired ? "DELETE FROM " + quotedName(reference.table) + which
                                       : "UPDATE " + quotedName(reference.table) + " SET " +
                                             quotedName(reference.column) + " = NULL" + which,
                  before);
    }
    runBefore(database, "DELETE" + old, before);
}

using RowKeys = std::set<std::pair<const RecordedTable*, qint64>>;

RowKeys keysOf(const std::vector<ChangedRow>& rows)
{
    RowKeys keys;
    for (const ChangedRow& row : rows)
        keys.emplace(row.table, row.id);
    return keys;
}

// Newest first: the first step that met a purged row, and all before it, go.
void dropStepsOf(Database& database, const RowKeys& purged)
{
    OperationStore operations(database);
    for (const OperationId id : operations.listNewestFirst())
        for (const auto& key : keysOf(changedRows(database, operations.changesetOf(id))))
            if (purged.contains(key))
                return operations.removeUpTo(id);
}

} // namespace

bool hasTrashOlderThan(Database& database, const QDateTime& before)
{
    for (const char* table : trashTables) {
        SQLite::Statement row(database.connection(), "SELECT 1 FROM " + quotedName(table) +
                                                         " WHERE trashed_at < ? LIMIT 1");
        row.bind(1, instantBefore(before));
        if (row.executeStep())
            return true;
    }
    return false;
}

std::vector<ChangedRow> purgeTrashOlderThan(Database& database, const QDateTime& before)
{
    const Recording recording(database);
    for (const char* table : trashTables)
        purgeTable(database, table, before);
    std::vector<ChangedRow> rows = changedRows(database, recording.changeset());
    dropStepsOf(database, keysOf(rows));
    return rows;
}

} // namespace rapport
