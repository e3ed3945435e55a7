// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Backup.h"
#include "store/Database.h"

#include <optional>
#include <vector>

namespace rapport
{

// Moves the rows of one table from a damaged file into a sound one. Where a row cannot be read, the
// range of row numbers behind it is halved until only what is lost is left out.
class SalvagedRows
{
public:
    SalvagedRows(SQLite::Database& damaged, SQLite::Database& sound, const std::string& table);

    // Throws only when the sound file cannot be written.
    SalvagedTable run();

private:
    enum class Direction { Up, Down };

    void take();
    std::optional<qint64> lostByIndexes() const;
    std::vector<std::string> commonColumns() const;
    qint64 highestRow() const;
    void takeRange(qint64 first, qint64 last);
    void takeAlong(Direction direction);
    bool insert(const SQLite::Statement& row, int firstColumn);

    SQLite::Database& m_damaged;
    const std::string m_table;
    std::string m_columns; // quoted, with commas
    int m_count = 0;
    int m_patience = 100000; // how often a range is halved: bounds the time
    std::optional<SQLite::Statement> m_insert;
    std::optional<SQLite::Statement> m_range;
    SalvagedTable m_result;
    SQLite::Database& m_sound;
};

} // namespace rapport
