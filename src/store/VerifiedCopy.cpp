// SPDX-FileCopyrightText: 2026 The Rapport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/VerifiedCopy.h"

#include "store/DataFile.h"
#include "store/Database.h"
#include "store/SqlError.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Transaction.h>
#include <map>

namespace rapport
{
namespace
{

constexpr int otherWriterMs = 5000;

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

SQLite::Database openSource(const QString& path, CopySource source)
{
    const bool isStill = source == CopySource::AtRest || isInReadOnlyPlace(path);
    const char* mode = isStill && !hasWriteAheadLog(path) ? "immutable=1" : "mode=ro";
    return {sqliteUri(path, mode), SQLite::OPEN_READONLY | SQLite::OPEN_URI, otherWriterMs};
}

Error damageOf(const QString& path, const QString& verdict)
{
    return plainError(Error::Kind::Damaged, path, verdict);
}

// Copies as of one instant and returns what it held.
RowCounts copyRows(SQLite::Database& source, const QString& to)
{
    SQLite::Database target(sqliteUri(to, "mode=rw"), SQLite::OPEN_READWRITE | SQLite::OPEN_URI);
    target.exec("PRAGMA journal_mode = OFF"); // half a copy is thrown away, not rolled back
    SQLite::Transaction asOfNow(source);
    RowCounts counts = countRows(source);
    SQLite::Backup(target, source).executeStep();
    asOfNow.commit();
    return counts;
}

Result<void> verify(const QString& path, const RowCounts& expected, const QString& source)
{
    SQLite::Database copy(sqliteUri(path, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    const std::string verdict = copy.execAndGet("PRAGMA integrity_check").getString();
    if (verdict != "ok")
        return tl::unexpected(damageOf(source, QString::fromStdString(verdict)));
    if (countRows(copy) != expected)
        return tl::unexpected(damageOf(source, QStringLiteral("rows are missing")));
    return {};
}

template <class OpenSource>
Result<void> copyUnder(const QString& unfinished, OpenSource openIt, const QString& from,
                       const QString& to)
{
    try {
        auto&& source = openIt();
        const RowCounts counts = copyRows(source, unfinished);
        if (const Result<void> fine = verify(unfinished, counts, from); !fine)
            return fine;
    } catch (const SQLite::Exception& failure) {
        const Error error = errorOf(failure, to);
        const bool isDamage =
            error.kind == Error::Kind::Damaged || error.kind == Error::Kind::NotANotebook;
        return tl::unexpected(isDamage ? damageOf(from, QString::fromUtf8(failure.what())) : error);
    }
    return putInPlace(unfinished, to);
}

Error named(Error error, const QString& name)
{
    error.what = name;
    return error;
}

template <class OpenSource>
Result<void> copyFrom(OpenSource openIt, const QString& from, const QString& to)
{
    // Another program may be copying to the same name.
    const QString unfinished =
        to + QStringLiteral(".%1.part").arg(QCoreApplication::applicationPid());
    QFile::remove(unfinished);
    if (const Result<void> made = makePrivateFile(unfinished); !made)
        return made.error().what == unfinished ? tl::unexpected(named(made.error(), to)) : made;
    Result<void> copied = copyUnder(unfinished, openIt, from, to);
    if (!copied)
        QFile::remove(unfinished);
    return copied;
}

} // namespace

QString backupFolderOf(const QString& path)
{
    return QFileInfo(resolvedPath(path)).absolutePath() + QStringLiteral("/backups");
}

Result<void> copyVerified(const QString& from, const QString& to, CopySource source)
{
    if (!QFileInfo(from).isFile())
        return tl::unexpected(Error{Error::Kind::NotFound, from, {}, {}});
    return copyFrom([&] { return openSource(from, source); }, from, to);
}

Result<void> copyVerified(Database& open, const QString& to)
{
    open.resetStatements();
    return copyFrom([&]() -> SQLite::Database& { return open.connection(); }, open.path(), to);
}

Result<void> replaceContents(const QString& into, const QString& from)
{
    try {
        SQLite::Database source = openSource(from, CopySource::AtRest);
        SQLite::Database target(sqliteUri(into, "mode=rw"),
                                SQLite::OPEN_READWRITE | SQLite::OPEN_URI, otherWriterMs);
        target.exec("PRAGMA synchronous = FULL");
        SQLite::Backup(target, source).executeStep();
        return {};
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, into));
    }
}

Result<void> verifyFile(const QString& path, CopySource source)
{
    try {
        SQLite::Database file = openSource(path, source);
        const std::string verdict = file.execAndGet("PRAGMA integrity_check").getString();
        if (verdict == "ok")
            return {};
        return tl::unexpected(damageOf(path, QString::fromStdString(verdict)));
    } catch (const SQLite::Exception& failure) {
        return tl::unexpected(errorOf(failure, path));
    }
}

} // namespace rapport
