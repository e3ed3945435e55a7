// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SalvagedRows.h"

#include <algorithm>
#include <sqlite3.h>

namespace rapport
{
namespace
{

constexpr qint64 mostRowsPerPage = 100; // of the smallest there are, in 4096 bytes

std::string inQuotes(const std::string& name)
{
    return '"' + name + '"';
}

std::vector<std::string> columnsOf(SQLite::Database& file, const std::string& table)
{
    std::vector<std::string> columns;
    try {
        SQLite::Statement rows(file, "SELECT name FROM pragma_table_info(?)");
        rows.bind(1, table);
        while (rows.executeStep())
            columns.push_back(rows.getColumn(0).getString());
    } catch (const SQLite::Exception&) {
        columns.clear(); // its entry in the schema is lost, and all its rows with it
    }
    return columns;
}

std::optional<qint64> numberFrom(SQLite::Database& file, const std::string& sql)
{
    try {
        SQLite::Statement row(file, sql);
        if (row.executeStep())
            return row.getColumn(0).getInt64();
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
    return std::nullopt;
}

bool hasRowNumbers(SQLite::Database& sound, const std::string& table)
{
    SQLite::Statement row(sound, "SELECT wr FROM pragma_table_list(?) WHERE schema = 'main'");
    row.bind(1, table);
    return row.executeStep() && row.getColumn(0).getInt() == 0;
}

void bindValue(SQLite::Statement& into, int index, const SQLite::Column& value)
{
    if (value.isInteger())
        into.bind(index, value.getInt64());
    else if (value.isFloat())
        into.bind(index, value.getDouble());
    else if (value.isText())
        into.bind(index, value.getString());
    else if (value.isBlob())
        into.bind(index, value.getBytes() > 0 ? value.getBlob() : "", value.getBytes());
    else
        into.bind(index);
}

} // namespace

SalvagedRows::SalvagedRows(SQLite::Database& damaged, SQLite::Database& sound,
                           const std::string& table)
    : m_damaged(damaged)
    , m_table(table)
    , m_result{QString::fromStdString(table), 0, 0, 0, false}
    , m_sound(sound)
{
}

std::vector<std::string> SalvagedRows::commonColumns() const
{
    const std::vector<std::string> there = columnsOf(m_damaged, m_table);
    std::vector<std::string> common;
    for (const std::string& column : columnsOf(m_sound, m_table))
        if (std::find(there.begin(), there.end(), column) != there.end())
            common.push_back(column);
    return common;
}

// What a broken page gives as the last number may be any, too low a one as well: the sequence knows
// how many were ever given. Where it is broken itself, the size bounds them.
qint64 SalvagedRows::highestRow() const
{
    const auto last = numberFrom(m_damaged, "SELECT rowid FROM " + inQuotes(m_table) +
                                                " NOT INDEXED ORDER BY rowid DESC LIMIT 1");
    const auto everGiven =
        numberFrom(m_damaged, "SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = '" +
                                  m_table + "'), 0)");
    const qint64 most = numberFrom(m_damaged, "PRAGMA page_count").value_or(0) * mostRowsPerPage;
    return std::max(everGiven.value_or(most), std::min(last.value_or(0), most));
}

SalvagedTable SalvagedRows::run()
{
    take();
    // Asked in any case: a page may have forgotten rows and look whole.
    m_result.lost = std::max<qint64>(0, lostByIndexes().value_or(m_result.lost));
    return m_result;
}

// Row numbers run on over what was deleted long ago: an index that can be read knows how many rows
// there were. Each may be harmed itself; the one that knows most is believed.
std::optional<qint64> SalvagedRows::lostByIndexes() const
{
    std::optional<qint64> most;
    SQLite::Statement indexes(m_sound, "SELECT name FROM pragma_index_list(?) WHERE partial = 0"
                                       " AND origin = 'c'");
    indexes.bind(1, m_table);
    while (indexes.executeStep())
        if (const auto count =
                numberFrom(m_damaged, "SELECT count(*) FROM " + inQuotes(m_table) + " INDEXED BY " +
                                          inQuotes(indexes.getColumn(0).getString())))
            most = std::max(most.value_or(0), *count - m_result.read);
    return most;
}

void SalvagedRows::take()
{
    const std::vector<std::string> columns = commonColumns();
    if (columns.empty()) {
        m_result.isUnknown = true;
        m_result.lost = hasRowNumbers(m_sound, m_table) ? highestRow() : 0; // nobody knows
        return;
    }
    std::string marks;
    for (const std::string& column : columns) {
        m_columns += (m_columns.empty() ? "" : ", ") + inQuotes(column);
        marks += marks.empty() ? "?" : ", ?";
    }
    m_count = static_cast<int>(columns.size());
    m_insert.emplace(m_sound, "INSERT OR IGNORE INTO " + inQuotes(m_table) + " (" + m_columns +
                                  ") VALUES (" + marks + ')');
    if (!hasRowNumbers(m_sound, m_table)) {
        takeAlong(Direction::Up);
        return;
    }
    m_range.emplace(m_damaged, "SELECT rowid, " + m_columns + " FROM " + inQuotes(m_table) +
                                   " NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid");
    takeRange(1, highestRow());
}

// Stops at the first row that cannot be read, and goes on in halves of what is behind it.
void SalvagedRows::takeRange(qint64 first, qint64 last)
{
    if (first > last)
        return;
    qint64 next = first;
    m_range->tryReset();
    m_range->bind(1, static_cast<int64_t>(first));
    m_range->bind(2, static_cast<int64_t>(last));
    for (;;) {
        const int step = m_range->tryExecuteStep();
        if (step == SQLITE_DONE)
            return;
        if (step != SQLITE_ROW)
            break;
        const qint64 row = m_range->getColumn(0).getInt64();
        if (row < next || row > last)
            break; // pages that lead in a circle
        next = row + 1;
        ++(insert(*m_range, 1) ? m_result.read : m_result.lost);
    }
    if (next >= last || --m_patience < 0) {
        m_result.lost += std::max<qint64>(0, last - next + 1);
        return;
    }
    const qint64 middle = next + (last - next) / 2;
    takeRange(next, middle);
    takeRange(middle + 1, last);
}

// A table without row numbers: in the order of its key from the front, then from the back.
void SalvagedRows::takeAlong(Direction direction)
{
    const qint64 most = numberFrom(m_damaged, "PRAGMA page_count").value_or(0) * mostRowsPerPage;
    SQLite::Statement rows(m_damaged, "SELECT " + m_columns + " FROM " + inQuotes(m_table) +
                                          " NOT INDEXED ORDER BY 1" +
                                          (direction == Direction::Up ? "" : " DESC"));
    int step = SQLITE_ROW;
    for (qint64 taken = 0; taken < most; ++taken) {
        step = rows.tryExecuteStep();
        if (step != SQLITE_ROW)
            break;
        m_result.read += insert(rows, 0) ? 1 : 0; // the second time, many are there already
    }
    if (step == SQLITE_DONE || direction == Direction::Down)
        return;
    ++m_result.lost;
    takeAlong(Direction::Down);
}

// A value that no sound row may hold costs the row.
bool SalvagedRows::insert(const SQLite::Statement& row, int firstColumn)
{
    m_insert->tryReset();
    for (int i = 0; i < m_count; ++i)
        bindValue(*m_insert, i + 1, row.getColumn(firstColumn + i));
    const int step = m_insert->tryExecuteStep();
    if (step == SQLITE_DONE)
        return m_sound.getChanges() > 0;
    if (step != SQLITE_CONSTRAINT)
        throw SQLite::Exception(m_sound.getHandle(), step);
    return false;
}

} // namespace rapport
