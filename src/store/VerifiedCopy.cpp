// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VerifiedCopy.h"

#include "store/DataFile.h"
#include "store/SqlError.h"

#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <map>

namespace rapport
{
namespace
{

using RowCounts = std::map<std::string, int64_t>;

RowCounts countRows(SQLite::Database& file)
{
    RowCounts counts;
    SQLite::Statement tables(file, "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                   " AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        counts[name] = file.execAndGet("SELECT count(*) FROM \"" + name + '"').getInt64();
    }
    return counts;
}

// Copies as of one instant and returns what it held.
RowCounts copyRows(const QString& from, const QString& to)
{
    const char* mode =
        isInReadOnlyPlace(from) && !hasWriteAheadLog(from) ? "immutable=1" : "mode=ro";
    SQLite::Database source(sqliteUri(from, mode), SQLite::OPEN_READONLY | SQLite::OPEN_URI, 5000);
    SQLite::Database target(to.toStdString(), SQLite::OPEN_READWRITE);
    source.exec("BEGIN");
    RowCounts counts = countRows(source);
    SQLite::Backup(target, source).executeStep();
    source.exec("COMMIT");
    return counts;
}

Result<void> verify(const QString& path, const RowCounts& expected)
{
    SQLite::Database copy(sqliteUri(path, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    const std::string verdict = copy.execAndGet("PRAGMA integrity_check").getString();
    if (verdict != "ok")
        return tl::unexpected(
            Error{Error::Kind::Damaged, path, QString::fromStdString(verdict), {}});
    if (countRows(copy) != expected)
        return tl::unexpected(
            Error{Error::Kind::Damaged, path, QStringLiteral("rows are missing"), {}});
    return {};
}

} // namespace

QString backupFolderOf(const QString& path)
{
    return QFileInfo(path).absolutePath() + QStringLiteral("/backups");
}

Result<void> copyVerified(const QString& from, const QString& to)
{
    const QString unfinished = to + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (const Result<void> made = makePrivateFile(unfinished); !made)
        return made;
    try {
        const RowCounts counts = copyRows(from, unfinished);
        if (const Result<void> fine = verify(unfinished, counts); !fine)
            return fine;
    } catch (const SQLite::Exception& failure) {
        QFile::remove(unfinished);
        return tl::unexpected(errorOf(failure, to));
    }
    QFile::remove(to);
    if (!QFile::rename(unfinished, to))
        return tl::unexpected(Error{Error::Kind::ReadOnly, to, {}, {}});
    return {};
}

} // namespace rapport
