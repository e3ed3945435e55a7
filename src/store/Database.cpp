// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "store/DataFile.h"
#include "store/SqlError.h"
#include "store/WordFunction.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace rapport
{
namespace
{

constexpr int busyTimeoutMs = 5000;

void setPragmas(SQLite::Database& connection)
{
    connection.exec("PRAGMA foreign_keys = ON;"
                    "PRAGMA trusted_schema = OFF;"
                    "PRAGMA synchronous = FULL;");
    addWordFunction(connection);
}

// What can be written is read with its locks: its log may begin any moment.
std::unique_ptr<SQLite::Database> connectForReading(const QString& path)
{
    const bool isStill = isInReadOnlyPlace(path) && !hasWriteAheadLog(path);
    const char* mode = isStill ? "immutable=1" : "mode=ro";
    auto connection = std::make_unique<SQLite::Database>(
        sqliteUri(path, mode), SQLite::OPEN_READONLY | SQLite::OPEN_URI, busyTimeoutMs);
    setPragmas(*connection);
    return connection;
}

std::unique_ptr<SQLite::Database> connectForWriting(const QString& path)
{
    auto connection = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READWRITE,
                                                         busyTimeoutMs);
    setPragmas(*connection);
    connection->exec("PRAGMA journal_mode = WAL;"
                     "PRAGMA cache_size = -65536"); // KiB: a large import stays in memory
    return connection;
}

} // namespace

// SQLite would take the log of a file that is gone for that of the new one.
Result<std::unique_ptr<Database>> Database::open(const QString& asked, bool create)
{
    const QString path = resolvedPath(asked);
    if (isInClosedFolder(path))
        return tl::unexpected(
            Error{Error::Kind::Unreadable,
                  path,
                  QCoreApplication::translate("Store", "you have no permission to open its folder"),
                  {}});
    if (!QFileInfo::exists(path)) {
        // A link to a place that is not there now, a drive perhaps: nothing is begun anew there.
        if (!create || QFileInfo(asked).isSymLink())
            return tl::unexpected(Error{Error::Kind::NotFound, path, {}, {}});
        keepOrphanedLog(path);
        if (const Result<void> made = makePrivateFile(path); !made)
            return tl::unexpected(made.error());
    }
    if (const Result<void> fine = inspect(path, create); !fine)
        return tl::unexpected(fine.error());
    try {
        std::unique_ptr<Database> database(new Database);
        database->m_path = path;
        database->m_readOnly = isInReadOnlyPlace(path);
        database->m_connection =
            database->m_readOnly ? connectForReading(path) : connectForWriting(path);
        return database;
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    try {
        std::unique_ptr<Database> database(new Database);
        database->m_connection = std::make_unique<SQLite::Database>(
            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        setPragmas(*database->m_connection);
        return database;
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, QStringLiteral(":memory:")));
    }
}

Result<std::unique_ptr<Database>> Database::openReader(const QString& path)
{
    try {
        std::unique_ptr<Database> database(new Database);
        database->m_path = path;
        database->m_readOnly = true;
        database->m_connection = connectForReading(path);
        return database;
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

int Database::columnOf(const char* table, const char* column)
{
    const auto [place, isNew] = m_columns.try_emplace({table, column}, 0);
    if (isNew) {
        SQLite::Statement query(*m_connection,
                                "SELECT cid FROM pragma_table_info(?) WHERE name = ?");
        query.bind(1, table);
        query.bind(2, column);
        place->second = query.executeStep() ? query.getColumn(0).getInt() : 0;
    }
    return place->second;
}

// A last connection folds the log into its file and deletes it, by name: it may be another's by
// now.
Database::~Database()
{
    if (!m_connection || !hasMoved())
        return;
    int keep = 1;
    sqlite3_file_control(m_connection->getHandle(), "main", SQLITE_FCNTL_PERSIST_WAL, &keep);
    sqlite3_db_config(m_connection->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

void Database::foldLog()
{
    resetStatements();
    sqlite3_wal_checkpoint_v2(m_connection->getHandle(), "main", SQLITE_CHECKPOINT_TRUNCATE,
                              nullptr, nullptr);
}

bool Database::hasMoved()
{
    int moved = 0;
    sqlite3_file_control(m_connection->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    return moved != 0;
}

SQLite::Statement& Database::prepared(const char* sql)
{
    const std::string_view text(sql);
    auto found = m_statements.find(text);
    if (found == m_statements.end())
        found = m_statements
                    .emplace(std::piecewise_construct, std::forward_as_tuple(text),
                             std::forward_as_tuple(*m_connection, sql))
                    .first;
    found->second.tryReset();
    found->second.clearBindings();
    return found->second;
}

void Database::resetStatements()
{
    for (auto& [sql, statement] : m_statements)
        statement.tryReset();
}

} // namespace rapport
