// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "src/store/EmptyDatabase.h"
#include "support/Catch.h"

#include "store/Children.h"

using namespace rapport;

namespace
{

// A table of words, and what writing it did.
class WordTable
{
public:
    WordTable()
        : m_database(emptyDatabase())
    {
        m_database->connection().exec("CREATE TEMP TABLE word (id INTEGER PRIMARY KEY, parent,"
                                      " position, text)");
    }

    // How many rows were touched.
    int write(const std::vector<QString>& words)
    {
        const int before = m_database->connection().getTotalChanges();
        writeChildren(*m_database, table, 1, words);
        CHECK(listChildren<QString>(*m_database, table, 1) == words);
        return m_database->connection().getTotalChanges() - before;
    }
    std::vector<qint64> ids()
    {
        return Query(*m_database, "SELECT id FROM word ORDER BY position").all<qint64>();
    }

private:
    static constexpr ChildTable table{
        "SELECT id, position, text FROM word WHERE parent = ? ORDER BY position",
        "INSERT INTO word (parent, position, text) VALUES (?, ?, ?)",
        "UPDATE word SET position = ?, text = ? WHERE id = ?", "DELETE FROM word WHERE id = ?"};
    std::unique_ptr<Database> m_database;
};

} // namespace

TEST_CASE("writing children touches only rows that differ", "[store]")
{
    WordTable table;
    CHECK(table.write({"a"_q, "b"_q, "c"_q}) == 3);
    CHECK(table.write({"a"_q, "b"_q, "c"_q}) == 0);
    CHECK(table.write({"a"_q, "b"_q, "c"_q, "d"_q}) == 1);
    CHECK(table.write({"b"_q, "c"_q, "d"_q}) == 1);
    CHECK(table.write({"b"_q, "x"_q, "d"_q}) == 1);
    CHECK(table.write({"d"_q, "b"_q, "x"_q}) == 2);
    CHECK(table.write({}) == 3);
}

TEST_CASE("a child that stays keeps its id, also among equal ones", "[store]")
{
    WordTable table;
    table.write({"a"_q, "a"_q, "b"_q});
    CHECK(table.ids() == std::vector<qint64>{1, 2, 3});
    table.write({"b"_q, "a"_q});
    CHECK(table.ids() == std::vector<qint64>{3, 1});
    table.write({"b"_q, "c"_q, "a"_q, "a"_q});
    CHECK(table.ids()[0] == 3);
}
