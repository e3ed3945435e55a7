// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <memory>
#include <string>

namespace rapport
{

// Owns the one connection to a data file: PRAGMAs are set once, at open. The only header through
// which SQLite is seen; included by src/store and by .cpp files of src/notebook, never further.
class Database
{
public:
    // RP + "RPRT" as a number; how a notebook is told from other SQLite files.
    static constexpr int applicationId = 0x52505254;

    // Looks before it touches: a newer, foreign or damaged file is refused as it was. The schema
    // may still be older; Migrations brings it up.
    // A link is followed first: the log lies beside the file itself.
    static Result<std::unique_ptr<Database>> open(const QString& asked, bool create);
    static Result<std::unique_ptr<Database>> openInMemory();
    // A second connection to a file that this program has open: reads what is committed, while the
    // first may be writing on another thread.
    static Result<std::unique_ptr<Database>> openReader(const QString& path);
    ~Database();

    SQLite::Database& connection() { return *m_connection; }
    // A prepared statement, kept and reused; reset and cleared of bindings.
    SQLite::Statement& prepared(const char* sql);
    // Where a column stands in its table, from 0. Kept: the schema does not change once it is open.
    int columnOf(const char* table, const char* column);
    // Ends every read still under way: one left half read pins the connection to what the file
    // held then.
    void resetStatements();

    // Writes what the log holds into the file, and empties the log, if nobody is reading.
    void foldLog();

    // Another file bears its name now, or none: what is written here, nobody will find.
    bool hasMoved();

    bool isReadOnly() const { return m_readOnly; }
    QString path() const { return m_path; }

private:
    Database() = default;

    std::unique_ptr<SQLite::Database> m_connection;
    std::map<std::string, SQLite::Statement, std::less<>> m_statements; // gone before m_connection
    std::map<std::pair<std::string, std::string>, int> m_columns;
    bool m_readOnly = false;
    QString m_path;
};

} // namespace rapport
