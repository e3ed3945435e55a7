// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ChangedRows.h"

#include "store/Query.h"

#include <algorithm>
#include <sqlite3.h>
#include <string_view>

namespace rapport
{
namespace
{

const RecordedTable* tableCalled(std::string_view name)
{
    const auto found =
        std::find_if(recordedTables.begin(), recordedTables.end(),
                     [name](const RecordedTable& each) { return each.name == name; });
    return found == recordedTables.end() ? nullptr : &*found;
}

// The owner of a row whose update did not touch the owner: only the table knows it.
qint64 ownerInTable(Database& database, const RecordedTable& table, qint64 rowId)
{
    const std::string sql =
        std::string("SELECT ") + table.ownerColumn + " FROM \"" + table.name + "\" WHERE id = ?";
    Query query(database, sql.c_str());
    return (query << rowId).one<qint64>().value_or(0);
}

using ReadValue = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

qint64 valueAt(sqlite3_changeset_iter* iterator, ReadValue read, int column)
{
    sqlite3_value* value = nullptr;
    if (read(iterator, column, &value) != SQLITE_OK || !value)
        return 0;
    return sqlite3_value_int64(value);
}

ChangedRow::Kind kindOf(int operation)
{
    if (operation == SQLITE_INSERT)
        return ChangedRow::Kind::Added;
    return operation == SQLITE_DELETE ? ChangedRow::Kind::Removed : ChangedRow::Kind::Updated;
}

std::vector<qint64> ownersOf(Database& database, const RecordedTable& table,
                             sqlite3_changeset_iter* iterator, ChangedRow::Kind kind)
{
    if (!table.ownerColumn)
        return {0};
    const int column = database.columnOf(table.name, table.ownerColumn);
    const qint64 before =
        kind == ChangedRow::Kind::Added ? 0 : valueAt(iterator, sqlite3changeset_old, column);
    const qint64 after =
        kind == ChangedRow::Kind::Removed ? 0 : valueAt(iterator, sqlite3changeset_new, column);
    if (before == 0 && after == 0)
        return {ownerInTable(database, table, valueAt(iterator, sqlite3changeset_old, 0))};
    std::vector<qint64> owners;
    if (before != 0)
        owners.push_back(before);
    if (after != 0 && after != before)
        owners.push_back(after);
    return owners;
}

} // namespace

std::vector<ChangedRow> rowsOf(Database& database, sqlite3_changeset_iter* iterator)
{
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, &indirect);
    const RecordedTable* table = tableCalled(name);
    if (!table)
        return {};
    const ChangedRow::Kind kind = kindOf(operation);
    const qint64 id = valueAt(
        iterator, kind == ChangedRow::Kind::Added ? sqlite3changeset_new : sqlite3changeset_old, 0);
    std::vector<ChangedRow> rows;
    for (const qint64 owner : ownersOf(database, *table, iterator, kind))
        rows.push_back({table, id, owner, kind});
    return rows;
}

void eachChange(Database& database, const QByteArray& changeset,
                const std::function<void(const std::vector<ChangedRow>&)>& use)
{
    sqlite3_changeset_iter* start = nullptr;
    if (sqlite3changeset_start(&start, static_cast<int>(changeset.size()),
                               const_cast<char*>(changeset.constData())) != SQLITE_OK)
        throw SQLite::Exception("the changeset cannot be read", SQLITE_CORRUPT);
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        start, sqlite3changeset_finalize);
    while (sqlite3changeset_next(iterator.get()) == SQLITE_ROW)
        use(rowsOf(database, iterator.get()));
}

std::vector<ChangedRow> changedRows(Database& database, const QByteArray& changeset)
{
    std::vector<ChangedRow> rows;
    eachChange(database, changeset, [&](const std::vector<ChangedRow>& more) {
        rows.insert(rows.end(), more.begin(), more.end());
    });
    return rows;
}

} // namespace rapport
